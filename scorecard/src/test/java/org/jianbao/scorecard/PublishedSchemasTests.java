package org.jianbao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published JSON Schemas are sound, fit the shipped files, and refuse the usual slips. */
final class PublishedSchemasTests {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));
  private static final Path SCHEMAS = ROOT.resolve("docs/schema");
  private static final Path PACKS = ROOT.resolve("rules/packs");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> schemas_are_schemas() throws IOException {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    return files(SCHEMAS, ".json").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertThat(meta.validate(JSON.readTree(file.toFile()))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> shipped_files_fit_their_schema() throws IOException {
    return files(PACKS, ".yaml").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    PACKS.relativize(file).toString(),
                    () ->
                        assertThat(schema(kind(file)).validate(yaml(Files.readString(file))))
                            .isEmpty()));
  }

  private static String kind(Path file) {
    String folder = file.getParent().getFileName().toString();
    if (folder.equals("cases")) {
      return "cases";
    }
    return folder.equals("scoring") ? "scheme" : file.getFileName().toString().replace(".yaml", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pack  | {id: a, version: 1, extend: b}",
        "pack  | {id: 城市}",
        "pack  | {severity: {sum-balance: warn}}",
        "form  | {tables: {a: {row: {}}}}",
        "form  | {relations: {a: {each: cell}}}",
        "cases | {cases: {name: 甲}}",
        "cases | {cases: [{name: 甲, expected: []}]}",
        "scheme| {id: a, title: b, of: 100, grades: []}",
        "waivers| {waivers: [{rule: a, reason: 不管, by: 张, on: '2021-01-01'}]}",
        "waivers| {waivers: [{reason: 误报, by: 张, on: '2021-01-01'}]}",
      })
  void slips_are_refused(String kind, String yaml) throws IOException {
    assertThat(schema(kind).validate(yaml(yaml))).isNotEmpty();
  }

  @Test
  void the_guide_shows_what_fits() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/scoring.md"));
    for (String kind : List.of("waivers", "scheme")) {
      String block = guide.split("```yaml " + kind + "\n")[1].split("```")[0];
      assertThat(schema(kind).validate(yaml(block))).as(kind).isEmpty();
    }
  }

  @Test
  void each_yaml_of_a_pack_has_its_schema() throws IOException {
    assertThat(files(SCHEMAS, ".json"))
        .extracting(file -> file.getFileName().toString())
        .contains(
            "pack.schema.json", "form.schema.json", "cases.schema.json", "scheme.schema.json");
  }

  private static JsonSchema schema(String kind) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMAS.resolve(kind + ".schema.json")));
  }

  private static JsonNode yaml(String text) {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(text);
    try {
      // Keys of YAML may be numbers; those of JSON are texts.
      return JSON.readTree(JSON.writeValueAsString(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
