package org.jianbao.report.reading.language;

import static org.jianbao.text.WordPatterns.any;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.form.LanguageWords.ContactKind;
import org.jianbao.form.LanguageWords.ContactWord;
import org.jianbao.report.language.Slip;
import org.jianbao.text.Fold;
import org.jianbao.text.WordFinder;

/** Finds malformed telephone numbers, mail and web addresses, postcodes (联系方式), and blank ones. */
final class ContactReader {
  private static final int POSTCODE = 6;
  private static final int MOST = 200;

  private static final Pattern AREA_CODE = Pattern.compile("\\(?0[0-9]{2,3}\\)?-");
  private static final Pattern MASKED = Pattern.compile("[*xX#]");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9._%+@#,;:/ -]{0,60}+");
  private static final Pattern DOMAIN_ONLY =
      Pattern.compile("(?i)[a-z0-9._-]+\\.(?:com|cn|net|org)");
  private static final Pattern DIGITS = Pattern.compile("[0-9 ]{1,14}+");

  private final Pattern numbers;
  private final Telephone telephone;
  private final Map<ContactKind, Pattern> labels = new EnumMap<>(ContactKind.class);
  private final WordFinder finder;

  ContactReader(List<ContactWord> all) {
    List<String> extensions =
        all.stream()
            .filter(word -> word.kind() == ContactKind.EXTENSION)
            .map(word -> Fold.fold(word.text()))
            .toList();
    numbers = Pattern.compile("(?:[0-9+() /、~*xX#-]|" + any(extensions) + "){0,80}+");
    telephone = new Telephone(extensions);
    List<ContactWord> words =
        all.stream().filter(word -> word.kind() != ContactKind.EXTENSION).toList();
    finder = new WordFinder(words.stream().map(word -> WordPattern.plain(word.text())).toList());
    for (ContactKind kind : ContactKind.values()) {
      String any =
          words.stream()
              .filter(word -> word.kind() == kind)
              .map(word -> Fold.fold(word.text()))
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(ContactReader::spaced)
              .collect(Collectors.joining("|"));
      if (!any.isEmpty()) {
        labels.put(kind, Pattern.compile("(?i)(?:" + any + ") *(?<colon>:|为)? *"));
      }
    }
  }

  private static String spaced(String word) {
    return word.chars()
        .mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
        .collect(Collectors.joining(" *"));
  }

  /** What is malformed in a stretch; notes all addresses in it. */
  List<Slip> read(Stretch stretch) {
    String raw = stretch.raw();
    String folded = Fold.fold(raw);
    Malformed malformed = new Malformed(stretch);
    for (AddressFinder.Address address : AddressFinder.find(raw, folded)) {
      stretch.addresses().set(address.start(), address.end());
      if (!address.sound()) {
        malformed.add(address.start(), address.end());
      }
    }
    if (!isAnnounced(stretch)) {
      return malformed.slips;
    }
    labels.forEach(
        (kind, label) -> {
          Matcher matcher = label.matcher(folded);
          while (malformed.slips.size() < MOST && matcher.find()) {
            read(kind, folded, matcher, malformed);
          }
        });
    return malformed.slips;
  }

  /** Whether any of the words stands in a stretch; in most there is none, and a search is slow. */
  private boolean isAnnounced(Stretch stretch) {
    boolean[] found = {false};
    finder.find(WordPattern.lower(stretch.compact().text()), (word, start, end) -> found[0] = true);
    return found[0];
  }

  /** What was found in one stretch. */
  private static final class Malformed {
    final Stretch stretch;
    final List<Slip> slips = new ArrayList<>();
    final Set<String> seen = new HashSet<>();

    Malformed(Stretch stretch) {
      this.stretch = stretch;
    }

    void add(int start, int end) {
      String text = stretch.raw().substring(start, end);
      if (seen.add(stretch.clauseOf(start) + " " + text)) {
        slips.add(new Slip(Slip.Kind.CONTACT, text, "", stretch.clause(start, end)));
      }
    }
  }

  private void read(ContactKind kind, String folded, Matcher label, Malformed malformed) {
    boolean announced = label.group("colon") != null;
    int at = label.end();
    if (":".equals(label.group("colon")) && isBlank(folded, at)) {
      malformed.add(label.start(), label.end());
      return;
    }
    switch (kind) {
      case TELEPHONE -> telephone(folded, at, announced, malformed);
      case MAIL -> {
        if (announced) {
          mail(folded, at, malformed);
        }
      }
      case POSTCODE -> postcode(folded, at, malformed);
      default -> {}
    }
  }

  /** Whether nothing follows but a sign. */
  private static boolean isBlank(String folded, int at) {
    return at < folded.length() && ",;。)、".indexOf(folded.charAt(at)) >= 0;
  }

  private void telephone(String folded, int at, boolean announced, Malformed malformed) {
    Matcher matcher = numbers.matcher(folded).region(at, folded.length());
    boolean area = AREA_CODE.matcher(folded).region(at, folded.length()).lookingAt();
    if (!announced && !area || !matcher.lookingAt()) {
      return;
    }
    int end = trimmed(folded, at, matcher.end());
    String number = folded.substring(at, end);
    if (!MASKED.matcher(number).find() && !telephone.isSound(number)) {
      malformed.add(at, end);
    }
  }

  /** The end of the number without what belongs to the words behind it. */
  private static int trimmed(String folded, int start, int end) {
    int to = end;
    while (to > start) {
      char c = folded.charAt(to - 1);
      boolean outer =
          c == ')' && folded.substring(start, to).chars().filter(one -> one == '(').count() == 0;
      if (!outer && (Character.isDigit(c) || c == ')' || c == '*' || c == 'x' || c == 'X')) {
        break;
      }
      to--;
    }
    return to;
  }

  /** A mail address that has no @ or nothing around it; others are found without a label. */
  private static void mail(String folded, int at, Malformed malformed) {
    Matcher matcher = LATIN.matcher(folded).region(at, folded.length());
    if (!matcher.lookingAt()) {
      return;
    }
    String token = matcher.group().split("[,;:] ?|(?<=[a-z]) ", 2)[0].strip();
    boolean found =
        Stretch.touches(malformed.stretch.addresses(), at, at + Math.max(1, token.length()));
    if (!found && (token.indexOf('@') >= 0 || DOMAIN_ONLY.matcher(token).matches())) {
      malformed.add(at, at + token.length());
    }
  }

  private static void postcode(String folded, int at, Malformed malformed) {
    Matcher matcher = DIGITS.matcher(folded).region(at, folded.length());
    if (matcher.lookingAt()) {
      String digits = matcher.group().strip();
      if (digits.chars().filter(Character::isDigit).count() != POSTCODE) {
        malformed.add(at, at + digits.length());
      }
    }
  }
}
