package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jianbao.form.PeriodWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where packs may lie. */
class PackSourcesTests {
  private static final String MANIFEST = "id: city\nversion: 1.0.0\nextends: format-2021\n";
  private static final String WORDS = "词\n数据区间\n";

  @TempDir Path folder;

  @Test
  void a_folder_of_packs_a_pack_itself_and_zips_are_one_and_the_same() throws IOException {
    Map<String, byte[]> pack = new LinkedHashMap<>();
    pack.put("pack.yaml", bytes(MANIFEST));
    pack.put("words/period.csv", bytes(WORDS));
    pack.put("说明.txt", bytes("本市规则"));
    PackFiles files = new PackFiles(folder);
    pack.forEach((path, content) -> files.write("folders/city/" + path, content));
    files.write("zips/city.zip", zip("", pack, StandardCharsets.UTF_8));
    files.write("nested/all.zip", zip("city/", pack, StandardCharsets.UTF_8));
    files.write("gbk/city.zip", zip("", pack, Charset.forName("GB18030")));

    List<String> hashes =
        List.of("folders", "folders/city", "zips", "zips/city.zip", "nested", "gbk").stream()
            .map(path -> city(path).sha256())
            .distinct()
            .toList();
    assertThat(hashes).hasSize(1);
    assertThat(city("zips").vocabulary().period().of(PeriodWords.Use.MARKER)).contains("数据区间");
  }

  @Test
  void what_systems_leave_behind_and_other_folders_are_no_packs() {
    PackFiles files =
        new PackFiles(folder)
            .write("city/pack.yaml", MANIFEST)
            .write("scoring/local.yaml", "id: local")
            .write(".git/config", "x")
            .write("读我.txt", "x");
    assertThat(files.errors()).isEmpty();
    assertThat(files.open().byId("city")).isPresent();
  }

  @Test
  void a_folder_with_parts_of_a_pack_lacks_its_manifest() {
    assertThat(new PackFiles(folder).write("city/form.yaml", "").errors())
        .containsExactly("city: 缺少 pack.yaml");
  }

  @Test
  void paths_without_packs_are_named() {
    PackFiles files = new PackFiles(folder).write("empty/a.txt", "x").write("bad.zip", "no zip");
    assertThat(errors("none")).containsExactly("没有这个目录或文件");
    assertThat(errors("empty")).containsExactly("这里没有规则包（规则包是含有 pack.yaml 的目录或 zip）");
    assertThat(errors("bad.zip")).containsExactly("无法读取，文件可能已损坏或没有权限");
    assertThat(files.open().errors()).hasSize(1);
  }

  @Test
  void a_zip_that_swells_is_refused_and_the_others_load() throws IOException {
    Map<String, byte[]> swollen = new LinkedHashMap<>();
    swollen.put("pack.yaml", bytes(MANIFEST));
    swollen.put("cases/big.txt", new byte[17 << 20]);
    PackFiles files =
        new PackFiles(folder)
            .write("bomb.zip", zip("", swollen, StandardCharsets.UTF_8))
            .pack("sound", "format-2021");
    assertThat(files.errors()).containsExactly("bomb.zip: 其中的文件 cases/big.txt 过大，上限为 16 MiB");
    assertThat(files.open().byId("sound")).isPresent();
  }

  @Test
  void a_pack_of_the_user_replaces_the_shipped_one_of_its_id() {
    new PackFiles(folder)
        .write("mine/pack.yaml", "id: format-2021\nversion: 9\nextends: format-common\n");
    PackLibrary library = new PackFiles(folder).open();
    assertThat(library.errors()).isEmpty();
    assertThat(library.byId("format-2021").orElseThrow().version()).isEqualTo("9");
  }

  @Test
  void word_lists_are_read_in_the_charsets_that_excel_writes() {
    byte[] utf8 = bytes("词\r\n数据区间\r\n");
    byte[] marked = bytes("\uFEFF词\r\n数据区间\r\n");
    byte[] gb18030 = "词\r\n数据区间\r\n".getBytes(Charset.forName("GB18030"));
    for (byte[] content : List.of(utf8, marked, gb18030)) {
      PackFiles files = new PackFiles(folder).pack("city", "format-2021");
      files.write("city/words/period.csv", content);
      assertThat(files.errors()).isEmpty();
      assertThat(files.open().byId("city").orElseThrow().words().get("period"))
          .contains(List.of("数据区间"));
    }
  }

  @Test
  void a_file_in_no_such_charset_is_named() {
    PackFiles files = new PackFiles(folder).pack("city", "format-2021");
    byte[] markedButNot = bytes("\uFEFF词\n甲");
    files.write("city/words/period.csv", Arrays.copyOf(markedButNot, markedButNot.length - 1));
    files.write("city/words/units.csv", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'});
    assertThat(files.errors())
        .containsExactly(
            "city/words/period.csv: 文件带 UTF-8 标记，内容却不是 UTF-8",
            "city/words/units.csv: 文件编码既不是 UTF-8 也不是 GB18030，请另存为 UTF-8");
  }

  private RulePack city(String path) {
    PackLibrary library = PackLibrary.open(List.of(folder.resolve(path)));
    assertThat(library.errors()).isEmpty();
    return library.byId("city").orElseThrow();
  }

  private List<String> errors(String path) {
    return PackLibrary.open(List.of(folder.resolve(path))).errors().stream()
        .map(PackError::message)
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String prefix, Map<String, byte[]> files, Charset names)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
