package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.LanguageWords.ResidueKind;
import org.jianbao.form.LanguageWords.ResidueWord;
import org.jianbao.text.CompactText;
import org.jianbao.text.Fold;

/**
 * Finds the words of a page around an article (发布时间, 浏览次数, 打印本页) where they stand by themselves.
 */
public final class PageMarks implements RunningText.PageWords {
  /** A line of no more characters, without a comma or stop, is no sentence. */
  private static final int SHORT_LINE = 40;

  /** So many Chinese characters with a comma among them are a sentence, if the end is far. */
  private static final int SENTENCE = 30;

  /** Fewer characters before a full stop are no sentence: 无。 */
  private static final int SHORTEST = 8;

  private final Phrases<ResidueWord> phrases;

  /** Makes a finder of those of the words that belong to pages. */
  public PageMarks(List<ResidueWord> words) {
    phrases =
        new Phrases<>(
            words.stream().filter(word -> isOfPage(word.kind())).toList(),
            ResidueWord::text,
            word -> "",
            ResidueWord::exceptions);
  }

  private static boolean isOfPage(ResidueKind kind) {
    return kind == ResidueKind.PAGE || kind == ResidueKind.PAGE_MARK;
  }

  @Override
  public List<int[]> in(String raw) {
    CompactText compact = CompactText.of(raw);
    List<int[]> found = new ArrayList<>();
    for (Phrases.Hit<ResidueWord> hit : phrases.find(compact.text())) {
      if (standsAlone(compact, hit.start(), hit.end())) {
        found.add(new int[] {compact.rawStart(hit.start()), compact.rawEnd(hit.end())});
      }
    }
    return found;
  }

  /** Whether a text is a sentence. */
  public static boolean isSentence(String text) {
    int stop = text.indexOf('。');
    if (stop >= 0) {
      return chinese(text.substring(0, stop)) >= SHORTEST;
    }
    return text.indexOf('，') >= 0 && chinese(text) >= SENTENCE;
  }

  private static long chinese(String text) {
    return text.chars().filter(c -> c >= '\u4E00' && c <= '\u9FFF').count();
  }

  /** Whether a word of a page or a label stands by itself, not within a sentence or quoted. */
  static boolean standsAlone(CompactText compact, int start, int end) {
    String raw = compact.raw();
    int from = compact.rawStart(start);
    int to = compact.rawEnd(end);
    if (from > 0 && !parts(raw.charAt(from - 1))) {
      return false;
    }
    int lineStart = raw.lastIndexOf('\n', from) + 1;
    int lineEnd = raw.indexOf('\n', to);
    String line = raw.substring(lineStart, lineEnd < 0 ? raw.length() : lineEnd);
    boolean shortLine =
        line.length() <= SHORT_LINE && line.chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
    return shortLine || to == raw.length() || parts(raw.charAt(to)) || raw.charAt(to - 1) == '：';
  }

  /** Whether a character parts the words of a page: white space, a bracket, a full stop. */
  private static boolean parts(char c) {
    return Fold.isSpace(c) || "[]()<>|。:".indexOf(Fold.fold(c)) >= 0;
  }
}
