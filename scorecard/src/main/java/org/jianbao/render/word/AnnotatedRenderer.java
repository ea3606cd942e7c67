package org.jianbao.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jianbao.document.Document;
import org.jianbao.document.Location;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.render.Landmarks;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.Renderer;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.text.Visible;

/** The report as a Word file with a comment (批注) at each finding. */
public final class AnnotatedRenderer implements Renderer {
  private static final Set<String> OTHER_SUFFIXES = Set.of("docm", "dotx", "dotm");

  /** Makes a renderer; it has no state. */
  public AnnotatedRenderer() {}

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public String suffix() {
    return "批注.docx";
  }

  /** A file with macros or a template keeps its own suffix, without which Word opens none. */
  @Override
  public String suffix(CheckedReport checked) {
    String path = checked.scorecard().source().path().toLowerCase(Locale.ROOT);
    String own = path.substring(path.lastIndexOf('.') + 1);
    return checked.document() != null
            && checked.document().format().equals("docx")
            && OTHER_SUFFIXES.contains(own)
        ? "批注." + own
        : suffix();
  }

  @Override
  public void render(CheckedReport checked, RenderStyle style, OutputStream out)
      throws IOException {
    out.write(bytes(checked, Words.of(style.language())));
  }

  private static byte[] bytes(CheckedReport checked, Words words) throws IOException {
    Source source = checked.source();
    Document document = checked.document();
    if (source == null || document == null) {
      return unread(checked, words);
    }
    Annotator annotator = new Annotator(checked, words);
    if (document.format().equals("docx")) {
      try {
        return annotator.annotated(source);
      } catch (ReadingException | IOException | RuntimeException broken) {
        // What a lenient reader has read may still be too broken to be written into
        return copy(annotator, checked, document, words, List.of(words.of("comment.redrawn")));
      }
    }
    return copy(annotator, checked, document, words, List.of(words.of("comment.copied")));
  }

  private static byte[] copy(
      Annotator annotator,
      CheckedReport checked,
      Document document,
      Words words,
      List<String> notes)
      throws IOException {
    Location title = new Landmarks(checked.report()).title();
    DocumentCopy.Copy copy = DocumentCopy.of(document, title, words.of("copy.picture"));
    return annotator.annotated(
        copy.docx(), NewWordFile.MAIN, document.blocks(), copy.origins(), notes);
  }

  /** Says why there is nothing to annotate. */
  private static byte[] unread(CheckedReport checked, Words words) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(Visible.name(checked.scorecard().source().path()));
    lines.addAll(new CommentTexts(words).summary(checked.scorecard(), List.of()).lines());
    return DocumentCopy.of(lines);
  }
}
