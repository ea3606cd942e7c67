package org.jianbao.similarity;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.CopiedText.Passage;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.document.Location;

/** Makes passages of what two texts share: raw text, whole clauses, one for each paragraph. */
final class Passages {
  private Passages() {}

  static List<Passage> of(SharedRun run, OwnText text, OwnText other) {
    List<Passage> passages = new ArrayList<>();
    int from = run.from();
    int otherFrom = run.otherFrom();
    while (from < run.to()) {
      int to = endOfParagraph(from, run.to(), text);
      int otherTo = to == run.to() ? run.otherTo() : counterpart(run, to);
      passages.add(passage(from, to, text, raw(otherFrom, otherTo, other)));
      from = to;
      otherFrom = Math.min(otherTo, run.otherTo() - 1);
    }
    return passages;
  }

  /** About where the other text stands when this one has come so far. */
  private static int counterpart(SharedRun run, int to) {
    long done = (long) (to - run.from()) * (run.otherTo() - run.otherFrom());
    return run.otherFrom() + (int) Math.max(1, done / (run.to() - run.from()));
  }

  private static int endOfParagraph(int from, int to, OwnText text) {
    int end = from;
    while (end < to && text.paragraphOf(end) == text.paragraphOf(from)) {
      end++;
    }
    return end;
  }

  private static Passage passage(int from, int to, OwnText text, String otherText) {
    ReportDigest.Text paragraph = text.paragraph(text.paragraphOf(from));
    int start = text.offset(from);
    int end = end(paragraph.text(), text.offset(to - 1) + 1);
    Location place = paragraph.location();
    Location location =
        new Location(
            place.paragraph(),
            place.page(),
            place.line(),
            place.cell(),
            place.offset() + start,
            end - start);
    return new Passage(
        paragraph.section(), location, paragraph.text().substring(start, end), otherText);
  }

  private static String raw(int from, int to, OwnText text) {
    StringBuilder raw = new StringBuilder();
    for (int at = from; at < to; ) {
      int end = endOfParagraph(at, to, text);
      String paragraph = text.paragraph(text.paragraphOf(at)).text();
      raw.append(raw.length() == 0 ? "" : "\n")
          .append(paragraph, text.offset(at), end(paragraph, text.offset(end - 1) + 1));
      at = end;
    }
    return raw.toString();
  }

  /** With the sign that ends the clause. */
  private static int end(String paragraph, int end) {
    boolean sign =
        end < paragraph.length()
            && !Character.isLetterOrDigit(paragraph.charAt(end))
            && !Character.isWhitespace(paragraph.charAt(end))
            && Character.getType(paragraph.charAt(end)) == Character.OTHER_PUNCTUATION;
    return sign ? end + 1 : end;
  }
}
