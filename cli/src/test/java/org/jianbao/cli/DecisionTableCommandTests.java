package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack with a decision table, by the commands of the program; without one, nothing is loaded. */
class DecisionTableCommandTests {
  /** Classes that only workbooks need. */
  private static final String WORKBOOKS =
      "(?s).*org\\.(jianbao\\.workbook|drools\\.decisiontable|drools\\.template)\\..*";

  @TempDir private Path folder;

  @Test
  void from_the_template_to_a_finding() throws Exception {
    String report = file(RealProgram.cleanReport());
    String pack = folder.resolve("yunzhou").toString();
    assertThat(loaded("check", report)).doesNotMatch(WORKBOOKS);

    Forked.Result made = run("rules", "new", pack, "--extends", "format-2019", "--table");
    assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.OK);
    assertThat(made.out()).contains("table.drl.xlsx");
    Forked.Result tested = run("rules", "test", pack);
    assertThat(tested.code()).as(tested.out() + tested.err()).isEqualTo(ExitCode.OK);
    Forked.Result tried = run("rules", "try", "--packs", pack, "table-former-name", report);
    assertThat(tried.out()).as(tried.err()).contains("工作表“禁用文字”第8行 Paragraph：");
    Forked.Result documents = run("rules", "doc", pack, "-o", folder.resolve("docs").toString());
    assertThat(documents.code()).as(documents.err()).isEqualTo(ExitCode.OK);

    // What was compiled once needs no workbook any more.
    assertThat(loaded("check", "--packs", pack, report)).doesNotMatch(WORKBOOKS);
  }

  private String file(String report) throws Exception {
    return Files.writeString(folder.resolve("report.txt"), report).toString();
  }

  private static Forked.Result run(String... arguments) throws Exception {
    return Forked.run(List.of(), Map.of(), arguments);
  }

  /** The classes that a run loads, a name in each line. */
  private String loaded(String... arguments) throws Exception {
    Path classes = folder.resolve("classes.txt");
    Forked.run(List.of("-Xlog:class+load:file=" + classes), Map.of(), arguments);
    return Files.readString(classes);
  }
}
