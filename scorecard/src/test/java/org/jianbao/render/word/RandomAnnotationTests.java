package org.jianbao.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.render.word.WordFile.p;
import static org.jianbao.render.word.WordFile.r;
import static org.jianbao.render.word.WordFile.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.report.Place;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.ScoredFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of random structure, commented at random places. */
class RandomAnnotationTests {
  private static final String WORDS = "甲乙丙丁戊己庚辛壬癸0123 ，。";
  private static final String DELETED = r("<w:delText>删</w:delText>");
  private Random random = new Random(0);

  @ParameterizedTest
  @ValueSource(ints = {3, 30, 300})
  void anchorsEachFindingAtItsWords(int findings) throws Exception {
    for (int seed = 0; seed < 3_000 / (findings + 20); seed++) {
      random = new Random(seed);
      WordFile file = WordFile.of(story(1 + random.nextInt(8), 2));
      Source source = new Source("报告.docx", file.bytes());
      Document document = new DocumentReaders().read(source);
      List<Place> places = places(document, findings);
      List<ScoredFinding> found = places.stream().map(Annotated::finding).toList();
      Annotated annotated =
          Annotated.of(new CheckedReport(Annotated.card(found), source, document, null));
      List<String> quotes = annotated.quotes(findings);
      for (int i = 0; i < findings; i++) {
        String quote = bare(places.get(i).quote());
        String words = bare(quotes.get(i));
        // A place without words is anchored at all of its paragraph, one within a field at all of
        // it
        boolean within =
            quote.isEmpty()
                || words.startsWith("〔") && words.contains(quote.replaceAll("[〔〕].*", ""));
        if (!within) {
          assertThat(free(words)).as("seed %d, finding %d", seed, i).isEqualTo(free(quote));
        }
      }
    }
  }

  /** Without what must not be cut, fields and their like, which stands in brackets here. */
  private static String free(String words) {
    return words.replaceAll("〔[^〕]*〕|^[^〔]*〕|〔[^〕]*$", "");
  }

  private static String bare(String words) {
    return words.replaceAll("\\s", "");
  }

  private List<Place> places(Document document, int count) {
    List<Place> texts = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        texts.add(place(block, null, paragraph.text()));
      } else if (block instanceof Table table) {
        for (TableRow row : table.rows()) {
          for (TableCell cell : row.cells()) {
            texts.add(place(block, new CellPosition(cell.row(), cell.column()), cell.text()));
          }
        }
      }
    }
    List<Place> places = new ArrayList<>();
    while (places.size() < count) {
      Place whole = texts.get(random.nextInt(texts.size()));
      int length = whole.quote().length();
      int from = random.nextInt(length + 1);
      int to = from + random.nextInt(length - from + 1);
      Location at = whole.location();
      places.add(
          Place.text(
              1,
              new Location(at.paragraph(), null, null, at.cell(), from, to - from),
              whole.quote().substring(from, to)));
    }
    return places;
  }

  private static Place place(Block block, CellPosition cell, String text) {
    return Place.text(1, new Location(block.number(), null, null, cell, 0, text.length()), text);
  }

  private String story(int blocks, int depth) {
    StringBuilder story = new StringBuilder(p(t("首段")));
    for (int i = 0; i < blocks; i++) {
      story.append(random.nextInt(4) == 0 && depth > 0 ? table(depth - 1) : paragraph(depth));
    }
    return story.append(p()).toString();
  }

  private String table(int depth) {
    StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
    for (int row = 0; row < 2; row++) {
      table.append("<w:tr>");
      for (int column = 0; column < 2 + random.nextInt(2); column++) {
        table.append("<w:tc><w:tcPr>");
        table.append(depth > 0 && random.nextInt(3) == 0 ? "<w:vMerge/>" : "").append("</w:tcPr>");
        table.append(
            switch (random.nextInt(4)) {
              case 0 -> "<w:p/>";
              case 1 -> story(1, depth);
              default -> paragraph(0);
            });
        table.append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  private String paragraph(int depth) {
    StringBuilder paragraph = new StringBuilder(random.nextBoolean() ? "<w:pPr/>" : "");
    for (int i = random.nextInt(5); i >= 0; i--) {
      paragraph.append(inline(depth));
    }
    return p(paragraph.toString());
  }

  private String inline(int depth) {
    return switch (random.nextInt(11)) {
      case 0 -> "<w:hyperlink>" + run() + run() + "</w:hyperlink>";
      case 1 -> "<w:ins w:id='9'>" + run() + "</w:ins><w:del w:id='8'>" + DELETED + "</w:del>";
      case 2 -> "<w:sdt><w:sdtPr/><w:sdtContent>" + run() + run() + "</w:sdtContent></w:sdt>";
      case 3 -> "<w:fldSimple w:instr='X'>" + t("〔" + words() + "〕") + "</w:fldSimple>";
      case 4 -> "<m:oMath><m:r><m:t>〔" + words() + "〕</m:t></m:r></m:oMath>";
      case 5 -> "<w:bookmarkStart w:id='1' w:name='x'/>" + run() + "<w:bookmarkEnd w:id='1'/>";
      case 6 ->
          depth > 0
              ? "<w:r><w:pict><v:shape><w:txbxContent>"
                  + p(t("〔" + words() + "〕"))
                  + "</w:txbxContent></v:shape></w:pict></w:r>"
              : run();
      default -> run();
    };
  }

  private String run() {
    StringBuilder content = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      content.append(
          switch (random.nextInt(7)) {
            case 0 -> "<w:tab/>";
            case 1 -> "<w:br/>";
            case 2 -> "<w:t><![CDATA[" + words() + "]]>&amp;</w:t>";
            case 3 -> "<w:t/>";
            default -> "<w:t xml:space='preserve'>" + words() + "</w:t>";
          });
    }
    return random.nextBoolean() ? r(content.toString()) : "<w:r>" + content + "</w:r>";
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      words.append(WORDS.charAt(random.nextInt(WORDS.length())));
    }
    return words.toString();
  }
}
