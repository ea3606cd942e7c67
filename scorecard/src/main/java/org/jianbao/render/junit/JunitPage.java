package org.jianbao.render.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.pack.RuleInfo;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.RunStyle;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.text.Visible;

/**
 * A file of test results under construction. A test fails on findings that count as failures of the
 * run; milder ones are its output. No times: the same run gives the same bytes.
 */
final class JunitPage implements RunRenderer.Page {
  private final RunStyle style;
  private final Words words;
  private final XMLStreamWriter xml;

  JunitPage(RunStyle style, OutputStream out) throws IOException {
    this.style = style;
    words = Words.of(style.language());
    try {
      xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "jianbao");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * What became of one rule on a report.
   *
   * @param failures findings that count
   * @param output findings that do not
   * @param reasons why it could not be assessed
   */
  private record Test(List<String> failures, List<String> output, Set<String> reasons) {
    Test() {
      this(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
    }
  }

  @Override
  public void add(Scorecard card) throws IOException {
    Map<String, Test> tests = tests(card);
    List<Problem> problems =
        card.problems().stream().filter(problem -> !problem.code().isNotice()).toList();
    try {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", Visible.name(card.source().path()));
      count("tests", tests.size() + problems.size());
      count("failures", (int) tests.values().stream().filter(t -> !t.failures().isEmpty()).count());
      count("errors", problems.size());
      count("skipped", (int) tests.values().stream().filter(JunitPage::skipped).count());
      for (Problem problem : problems) {
        begin(problem.code().code(), card);
        message("error", problem.message(), problem.message());
        end("    ");
      }
      for (Map.Entry<String, Test> test : tests.entrySet()) {
        test(test.getKey(), test.getValue(), card);
      }
      end("  ");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static boolean skipped(Test test) {
    return test.failures().isEmpty() && !test.reasons().isEmpty();
  }

  private Map<String, Test> tests(Scorecard card) {
    Map<String, Test> tests = new LinkedHashMap<>();
    if (card.pack() != null) {
      for (RuleInfo rule : style.rules().apply(card.pack().id())) {
        tests.putIfAbsent(rule.id(), new Test());
      }
    }
    for (ScoredFinding scored : card.findings()) {
      Finding finding = scored.finding();
      Test test = tests.computeIfAbsent(finding.rule(), rule -> new Test());
      boolean fails = scored.counts() && style.fails(finding.severity());
      (fails ? test.failures() : test.output()).add(text(scored));
    }
    for (NotAssessable entry : card.notAssessable()) {
      tests.computeIfAbsent(entry.rule(), rule -> new Test()).reasons().add(entry.reason());
    }
    return tests;
  }

  private String text(ScoredFinding scored) {
    Finding finding = scored.finding();
    StringBuilder text = new StringBuilder();
    text.append(words.severity(finding.severity())).append(' ').append(finding.message());
    String place = words.place(finding.place());
    line(text, "label.place", place);
    line(text, "label.quote", finding.place().quote());
    line(text, "label.expected", finding.expected() == null ? "" : finding.expected());
    line(text, "label.basis", words.basis(finding));
    line(text, "label.remedy", finding.remedy());
    line(text, "label.waived", scored.waived() == null ? "" : words.waiver(scored.waived()));
    return text.toString();
  }

  private void line(StringBuilder text, String label, String value) {
    if (!value.isBlank()) {
      text.append('\n').append(words.of("value.reason", words.of(label), Visible.text(value)));
    }
  }

  private void test(String rule, Test test, Scorecard card) throws XMLStreamException {
    begin(rule, card);
    if (!test.failures().isEmpty()) {
      String first = test.failures().get(0).lines().findFirst().orElse("");
      message("failure", first, String.join("\n\n", test.failures()));
    } else if (!test.reasons().isEmpty()) {
      message("skipped", String.join(words.of("separator.list"), test.reasons()), "");
    }
    if (!test.output().isEmpty()) {
      xml.writeCharacters("\n      ");
      xml.writeStartElement("system-out");
      xml.writeCharacters(clean(String.join("\n\n", test.output())));
      xml.writeEndElement();
    }
    end("    ");
  }

  private void begin(String name, Scorecard card) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", name);
    xml.writeAttribute("classname", Visible.name(card.source().path()));
  }

  private void end(String indent) throws XMLStreamException {
    xml.writeCharacters("\n" + indent);
    xml.writeEndElement();
  }

  private void message(String element, String message, String text) throws XMLStreamException {
    xml.writeCharacters("\n      ");
    xml.writeStartElement(element);
    xml.writeAttribute("message", clean(message));
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void count(String name, int count) throws XMLStreamException {
    xml.writeAttribute(name, Integer.toString(count));
  }

  /** Text without what XML cannot hold; line ends stay. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\n'
                    || c == '\t'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  @Override
  public void finish() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
