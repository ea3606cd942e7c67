package org.jianbao.render.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jianbao.pack.Severity;
import org.jianbao.render.SampleCards;
import org.jianbao.scorecard.Scorecard;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitRendererTests {
  @Test
  void aReportIsASuiteWhoseCountsAreRight() throws Exception {
    Document xml = xml(SampleCards.cards());
    List<Element> suites = elements(xml.getDocumentElement(), "testsuite");
    assertThat(suites).hasSameSizeAs(SampleCards.cards());
    for (Element suite : suites) {
      assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
      assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
      assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
      assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
    }
  }

  @Test
  void aRuleWithAnErrorFailsAndOthersPass() throws Exception {
    Scorecard card =
        SampleCards.cards().stream()
            .filter(
                each ->
                    each.findings().stream()
                        .anyMatch(finding -> finding.finding().severity() == Severity.ERROR))
            .findFirst()
            .orElseThrow();
    Element suite = elements(xml(List.of(card)).getDocumentElement(), "testsuite").get(0);
    long wrong =
        card.findings().stream()
            .filter(finding -> finding.finding().severity() == Severity.ERROR)
            .map(finding -> finding.finding().rule())
            .distinct()
            .count();
    assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(wrong));
    assertThat(Integer.parseInt(suite.getAttribute("tests"))).isGreaterThan(50);
  }

  @Test
  void whatIsUnreadableIsAnError() throws Exception {
    Element suite =
        elements(
                xml(List.of(SampleCards.checked("空.txt", "").scorecard())).getDocumentElement(),
                "testsuite")
            .get(0);
    assertThat(suite.getAttribute("name")).isEqualTo("空.txt");
    assertThat(suite.getAttribute("errors")).isEqualTo("1");
  }

  private static Document xml(List<Scorecard> cards) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(SampleCards.rendered(new JunitRenderer(), cards)));
  }

  private static String count(Element parent, String name) {
    return String.valueOf(parent.getElementsByTagName(name).getLength());
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
