package org.jianbao.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.Renderer;
import org.jianbao.render.SampleCards;
import org.jianbao.scorecard.CheckedReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Word files we write fit the schemas of ECMA-376, by which Word and WPS read them. */
class WordSchemaTests {
  private static final Path SCHEMAS =
      Path.of("target/ooxml-schemas/org/apache/poi/schemas/ooxml/src");
  private static final Set<String> PARTS = Set.of("word/document.xml", "word/comments.xml");

  /** What the schemas want of the namespace of XML itself, which they do not bring. */
  private static final String XML =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="space" type="xs:NCName"/>
      </xs:schema>
      """;

  private static Schema schema;

  @BeforeAll
  static void readSchemas() throws SAXException {
    schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(
                new Source[] {
                  new StreamSource(new StringReader(XML)),
                  new StreamSource(SCHEMAS.resolve("wml.xsd").toFile())
                });
  }

  @ParameterizedTest
  @MethodSource("org.jianbao.render.SampleCards#checked")
  void copiesAndNoticesOfTheSamples(CheckedReport checked) throws Exception {
    assertThat(mistakes(new AnnotatedRenderer(), checked)).isEmpty();
    assertThat(mistakes(new NoticeRenderer(), checked)).isEmpty();
  }

  @Test
  void aCopyWithHundredsOfFindings() throws Exception {
    StringBuilder report = new StringBuilder("云州市财政局2021年政府信息公开工作年度报告\n一、总体情况\n");
    for (int i = 1; i <= 300; i++) {
      report.append("第").append(i).append("期简报,刊登水价信息<").append(i).append("条。\n");
    }
    CheckedReport checked = SampleCards.checked("许多.txt", report.toString());
    assertThat(checked.scorecard().findings()).hasSizeGreaterThan(300);
    assertThat(mistakes(new AnnotatedRenderer(), checked)).isEmpty();
    assertThat(mistakes(new NoticeRenderer(), checked)).isEmpty();
  }

  @Test
  void whatDoesNotFitIsTold() throws Exception {
    byte[] document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p/></w:document>"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(mistakes("word/document.xml", document)).isNotEmpty();
  }

  private static List<String> mistakes(Renderer renderer, CheckedReport checked)
      throws IOException, SAXException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    renderer.render(checked, RenderStyle.PLAIN, file);
    List<String> mistakes = new ArrayList<>();
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (PARTS.contains(entry.getName())) {
          mistakes.addAll(mistakes(entry.getName(), zip.readAllBytes()));
          parts++;
        }
      }
    }
    assertThat(parts).isPositive();
    return mistakes;
  }

  private static List<String> mistakes(String part, byte[] xml) throws IOException, SAXException {
    List<String> mistakes = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException exception) {
            mistakes.add(part + " " + exception.getMessage());
          }

          @Override
          public void error(SAXParseException exception) {
            mistakes.add(part + " " + exception.getMessage());
          }

          @Override
          public void fatalError(SAXParseException exception) {
            mistakes.add(part + " " + exception.getMessage());
          }
        });
    validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    return mistakes;
  }
}
