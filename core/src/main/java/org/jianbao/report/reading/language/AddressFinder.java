package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web and mail addresses in running text, malformed ones too. */
final class AddressFinder {
  private static final int MOST = 500;

  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}+ ?@ ?[A-Za-z0-9][A-Za-z0-9.,-]{0,100}+");

  private static final Pattern WEB =
      Pattern.compile(
          "(?i)(?<![A-Za-z0-9@./])(?:https?|htpp|htp|htttp|hhttp|www|wwww|ww(?=\\.))"
              + "(?:[A-Za-z0-9:;/\\\\._?&=%#~+-]|(?<=[.:]|//) (?=[A-Za-z])|,(?=[A-Za-z0-9])"
              + "|。(?=[A-Za-z])){1,300}+");

  private static final Pattern FIRST = Pattern.compile("(?i)https?://[^,;。]*|www\\.[^,;。]*");

  private static final Pattern SOUND_MAIL =
      Pattern.compile("[A-Za-z0-9][\\w.%+-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,10}");

  private static final Pattern SOUND_WEB =
      Pattern.compile(
          "(?i)(?:https?://)?(?!ww\\.|wwww)(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\\.)+(?!gov\\b|go\\b)[a-z]{2,10}"
              + "(?::[0-9]{1,5})?(?:[/?#].*)?"
              + "|(?i)https?://(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?::[0-9]{1,5})?(?:[/?#].*)?");

  private static final Pattern DOUBLE_DOT = Pattern.compile("^(?:https?://)?[^/]*\\.\\.");

  /** wwwyunzhou.gov.cn, www.yunzhou. */
  private static final Pattern LOST_DOT =
      Pattern.compile("(?i)^(?:https?://)?www(?:[a-z][^/]*|\\.[^./:]*)(?:[/:].*)?$");

  private AddressFinder() {}

  /**
   * An address.
   *
   * @param start offset in the raw text
   * @param sound whether it is well-formed
   */
  record Address(int start, int end, boolean sound) {}

  /**
   * The addresses of a text in order of their kinds.
   *
   * @param folded the raw text, folded character by character
   */
  static List<Address> find(String raw, String folded) {
    List<Address> found = new ArrayList<>();
    if (folded.indexOf('@') >= 0) {
      Matcher mail = MAIL.matcher(folded);
      while (found.size() < MOST && mail.find()) {
        int comma = folded.indexOf(',', mail.start());
        boolean several =
            comma >= 0 && comma < mail.end() && isSoundMail(raw.substring(mail.start(), comma));
        int end = trimmed(folded, mail.start(), several ? comma : mail.end());
        found.add(new Address(mail.start(), end, isSoundMail(raw.substring(mail.start(), end))));
      }
    }
    String lower = WordPattern.lower(folded);
    Matcher web = WEB.matcher(folded);
    boolean some = lower.contains("ww") || lower.contains("tp");
    while (some && found.size() < MOST && web.find()) {
      add(raw, folded, web.start(), trimmed(folded, web.start(), web.end()), found);
    }
    return found;
  }

  private static void add(String raw, String folded, int start, int end, List<Address> found) {
    Matcher first = FIRST.matcher(folded).region(start, end);
    int to = first.lookingAt() && isSoundWeb(raw.substring(start, first.end())) ? first.end() : end;
    String address = folded.substring(start, to);
    boolean bare = address.chars().noneMatch(c -> ".。/".indexOf(c) >= 0);
    boolean nameInChinese = address.endsWith("//");
    if (!bare && !nameInChinese) {
      found.add(new Address(start, to, isSoundWeb(raw.substring(start, to))));
    }
  }

  private static int trimmed(String folded, int start, int end) {
    int to = end;
    while (to > start + 1 && ".,;:。? -".indexOf(folded.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  static boolean isSoundMail(String raw) {
    return SOUND_MAIL.matcher(raw).matches() && !raw.contains("..");
  }

  static boolean isSoundWeb(String raw) {
    return SOUND_WEB.matcher(raw).matches()
        && !DOUBLE_DOT.matcher(raw).find()
        && !LOST_DOT.matcher(raw).find();
  }
}
