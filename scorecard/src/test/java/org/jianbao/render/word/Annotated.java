package org.jianbao.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jianbao.check.Finding;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.render.RenderStyle;
import org.jianbao.report.Place;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.SchemeInfo;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.scorecard.SourceInfo;

/** An annotated copy and what must hold of every one. */
final class Annotated {
  private static final Set<String> CHANGED =
      Set.of(
          "word/document.xml",
          "word/comments.xml",
          "word/_rels/document.xml.rels",
          "[Content_Types].xml");
  private static final Pattern COMMENT =
      Pattern.compile("<(?:\\w+:)?comment [^>]*?\\w+:id=.(\\d+).");

  private final byte[] bytes;
  private final CommentedText text;
  private final List<String> ids = new ArrayList<>();

  private Annotated(byte[] bytes, CommentedText text) {
    this.bytes = bytes;
    this.text = text;
  }

  /** Annotates a file at the first place of each of these texts; "" is the first blank cell. */
  static Annotated of(WordFile file, String... quotes)
      throws ReadingException, IOException, XMLStreamException {
    Source source = new Source("报告.docx", file.bytes());
    Document document = new DocumentReaders().read(source);
    List<ScoredFinding> findings = new ArrayList<>();
    for (String quote : quotes) {
      findings.add(finding(place(document, quote)));
    }
    return of(new CheckedReport(card(findings), source, document, null));
  }

  /** Annotates a report. */
  static Annotated of(CheckedReport checked)
      throws ReadingException, IOException, XMLStreamException {
    byte[] original = checked.source().bytes();
    byte[] bytes = render(checked);
    assertThat(render(checked)).as("the same again").isEqualTo(bytes);
    Map<String, byte[]> before = WordFile.parts(original);
    Map<String, byte[]> after = WordFile.parts(bytes);
    before.forEach(
        (name, content) -> {
          assertThat(after).containsKey(name);
          if (!CHANGED.contains(name)) {
            assertThat(after.get(name)).as(name).isEqualTo(content);
          }
        });
    CommentedText text = CommentedText.of(after.get("word/document.xml"));
    assertThat(text.tokens)
        .as("nothing but comments")
        .isEqualTo(CommentedText.of(before.get("word/document.xml")).tokens);
    assertThat(new DocumentReaders().read(new Source("报告.docx", bytes)))
        .isEqualTo(checked.document());
    Annotated annotated = new Annotated(bytes, text);
    Matcher comments = COMMENT.matcher(annotated.comments());
    while (comments.find()) {
      annotated.ids.add(comments.group(1));
    }
    assertThat(annotated.ids).doesNotHaveDuplicates();
    assertThat(text.commented.keySet()).containsExactlyInAnyOrderElementsOf(annotated.ids);
    assertThat(text.ended).containsExactlyInAnyOrderElementsOf(annotated.ids);
    assertThat(text.references).containsExactlyInAnyOrderElementsOf(annotated.ids);
    return annotated;
  }

  static byte[] render(CheckedReport checked) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnnotatedRenderer().render(checked, RenderStyle.PLAIN, out);
    return out.toByteArray();
  }

  byte[] bytes() {
    return bytes;
  }

  String part(String name) {
    return new String(WordFile.parts(bytes).get(name), java.nio.charset.StandardCharsets.UTF_8);
  }

  String comments() {
    return part("word/comments.xml");
  }

  /** The commented words of each finding, by the order of the findings; the summary is left out. */
  List<String> quotes(int findings) {
    List<String> own = ids.subList(ids.size() - findings, ids.size());
    return own.stream().map(id -> text.commented.get(id).toString()).toList();
  }

  static Scorecard card(List<ScoredFinding> findings) {
    return new Scorecard(
        "1",
        null,
        new SchemeInfo("default", "0"),
        new SourceInfo("报告.docx", "0", "docx"),
        null,
        Verdict.FAIL,
        null,
        List.of(),
        findings,
        List.of(),
        List.of(),
        List.of(),
        /* known= */ 0);
  }

  static ScoredFinding finding(Place place) {
    return new ScoredFinding(
        new Finding(
            "text-typo",
            Severity.WARNING,
            "text",
            "「" + place.quote() + "」写错了 <w:t> & 其他",
            "依据文件",
            BasisKind.PRACTICE,
            "请更正",
            place,
            List.of(),
            null,
            null),
        BigDecimal.valueOf(-3),
        "0",
        /* waived= */ null);
  }

  private static Place place(Document document, String quote) {
    Map<Integer, Place> places = new TreeMap<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph && !quote.isEmpty()) {
        int at = paragraph.text().indexOf(quote);
        if (at >= 0) {
          places.putIfAbsent(
              block.number(), Place.text(1, paragraph.at(at, quote.length()), quote));
        }
      } else if (block instanceof Table table) {
        for (TableRow row : table.rows()) {
          for (TableCell cell : row.cells()) {
            int at = quote.isEmpty() ? 0 : cell.text().indexOf(quote);
            if (at >= 0 && (!quote.isEmpty() || cell.text().isEmpty())) {
              CellPosition position = new CellPosition(cell.row(), cell.column());
              places.putIfAbsent(
                  block.number(),
                  Place.text(
                      2,
                      new Location(block.number(), null, null, position, at, quote.length()),
                      quote));
            }
          }
        }
      }
    }
    assertThat(places).as(quote).isNotEmpty();
    return places.values().iterator().next();
  }
}
