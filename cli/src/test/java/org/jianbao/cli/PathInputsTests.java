package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathInputsTests {
  @TempDir private Path folder;

  private List<String> relative(String... paths) throws UsageException {
    return PathInputs.of(
            Arrays.stream(paths).map(path -> folder.resolve(path).toString()).toList(),
            InputStream.nullInputStream(),
            /* output= */ null)
        .inputs()
        .stream()
        .map(input -> input.relative().toString().replace('\\', '/'))
        .toList();
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "x");
    }
  }

  @Test
  void results_stand_where_the_input_stands_below_the_folder_given() throws Exception {
    files("in/b.txt", "in/a/报告.docx");

    assertThat(relative("in")).containsExactly("a/报告.docx", "b.txt");
    assertThat(relative("in/a/报告.docx")).containsExactly("报告.docx");
  }

  @Test
  void inputs_of_the_same_name_stay_apart() throws Exception {
    files("2019/报告.docx", "2020/报告.docx", "2020/x/报告.docx");

    assertThat(relative("2020", "2019"))
        .containsExactly("2020/x/报告.docx", "2020/报告.docx", "2019/报告.docx");
    assertThat(relative("2019/报告.docx", "2020/报告.docx"))
        .containsExactly("2019/报告.docx", "2020/报告.docx");
  }

  @Test
  void a_relative_file_keeps_its_path() throws Exception {
    PathInputs inputs =
        PathInputs.of(List.of("src/main/assembly/zip.xml"), InputStream.nullInputStream(), null);

    assertThat(inputs.inputs().get(0).relative())
        .isEqualTo(Path.of("src", "main", "assembly", "zip.xml"));
    assertThat(inputs.inputs().get(0).input().path()).isEqualTo("src/main/assembly/zip.xml");
  }
}
