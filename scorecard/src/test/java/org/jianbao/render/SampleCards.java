package org.jianbao.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.catalogue.Language;
import org.jianbao.pack.Severity;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.Scorecard;

/** Scorecards of the sample reports and of inputs that are none, checked once for all tests. */
public final class SampleCards {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));
  private static final Jianbao JIANBAO = open();
  private static final List<CheckedReport> ALL = all();

  private SampleCards() {}

  private static Jianbao open() {
    try {
      return Jianbao.open(Options.DEFAULT);
    } catch (OpeningException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static List<CheckedReport> all() {
    List<CheckedReport> cards = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("reports-sample"))) {
      for (Path file : files.filter(each -> !each.toString().endsWith(".md")).sorted().toList()) {
        String name = "reports-sample/" + file.getFileName();
        cards.add(checked(name, Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
    cards.add(checked("空.txt", new byte[0]));
    cards.add(checked("天气.txt", "今天天气晴朗，适宜出行。"));
    cards.add(checked("早年.txt", "云州市2015年政府信息公开工作年度报告\n一、概述\n二、主动公开政府信息情况\n"));
    return List.copyOf(cards);
  }

  /** All of them. */
  public static List<CheckedReport> checked() {
    return ALL;
  }

  /** All of them. */
  public static List<Scorecard> cards() {
    return ALL.stream().map(CheckedReport::scorecard).toList();
  }

  /** The result of a report in text. */
  public static CheckedReport checked(String path, String text) {
    return checked(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static CheckedReport checked(String path, byte[] content) {
    return JIANBAO.examine(new Input(path, () -> new ByteArrayInputStream(content)), Attempt.PLAIN);
  }

  /** The usual style of a run. */
  public static RunStyle style() {
    return new RunStyle(Language.CHINESE, Severity.ERROR, JIANBAO::rules);
  }

  /** The file of a run. */
  public static byte[] rendered(RunRenderer renderer, List<Scorecard> cards) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RunRenderer.Page page = renderer.open(style(), bytes)) {
      for (Scorecard card : cards) {
        page.add(card);
      }
      page.finish();
    }
    return bytes.toByteArray();
  }
}
