package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine is set to. */
class DeterminismTests {
  @TempDir private Path folder;

  @Test
  void results_do_not_depend_on_charset_locale_or_time_zone() throws Exception {
    String report = RealProgram.cleanReport().replace("12月31日止", "11月30日止");
    String file = Files.writeString(folder.resolve("report.txt"), report).toString();
    for (String format : List.of("json", "text")) {
      Forked.Result here = Forked.run(List.of(), Map.of(), "check", "--format", format, file);
      Forked.Result elsewhere =
          Forked.run(
              List.of(
                  "-Dfile.encoding=ISO-8859-1",
                  "-Duser.language=tr",
                  "-Duser.country=TR",
                  "-Duser.timezone=Pacific/Kiritimati"),
              Map.of("LC_ALL", "C", "TZ", "America/Los_Angeles"),
              "check",
              "--format",
              format,
              file);

      assertThat(here.code()).as(here.err()).isEqualTo(ExitCode.FINDINGS);
      assertThat(here.out()).contains("period-end");
      assertThat(elsewhere).isEqualTo(here);
      assertThat(here.err()).isEmpty();
    }
  }
}
