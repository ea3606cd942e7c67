package org.jianbao.yearly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jianbao.cases.Case;
import org.jianbao.cases.CaseException;
import org.jianbao.cases.CaseSuite;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.form.Form;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.Position;
import org.jspecify.annotations.Nullable;

/** Writes a year's folder of reports with last year's beside it; tells what was planted. */
final class Folder {
  private static final PackLibrary PACKS = PackLibrary.open(List.of());

  /** Share of copied text from which a finding is sure: rules ask for less. */
  private static final double SURELY = 0.85;

  private final long seed;
  private final int year;
  private final Path reports;
  private final Path previous;
  private final Plan plan;
  private final Grammar grammar = Grammar.load();
  private final Paths paths;

  /** A folder for reports of a year and one for those of the year before. */
  Folder(long seed, int year, Path reports, Path previous, Plan plan) {
    this.seed = seed;
    this.year = year;
    this.reports = reports;
    this.previous = previous;
    this.plan = plan;
    paths = new Paths(seed);
  }

  /** Writes the reports of a territory for both years. */
  List<Truth> write(List<Body> bodies) throws IOException {
    List<Map<Body, Figures>> years = new Simulation(seed, bodies).run(year - 2, 3);
    List<Truth> truth = new ArrayList<>();
    Delivery now = new Delivery(seed, reports);
    Delivery last = new Delivery(seed + 1, previous);
    for (Body body : bodies) {
      Figures first = figures(years, 0, body);
      Figures second = figures(years, 1, body);
      Figures third = figures(years, 2, body);
      write(body, year - 1, second, first, null, last);
      Defect defect = plan.of(body, third, second, year);
      String path =
          defect == Defect.MISSING ? "" : write(body, year, third, second, defect, now);
      boolean copies = defect != null && defect.copies();
      boolean sure = !copies || copied(body, defect, /* fromSource= */ false) >= SURELY;
      boolean sourceToo = copies && copied(body, defect, /* fromSource= */ true) >= SURELY;
      truth.addAll(Truth.of(defect, sure, sourceToo, body, path, plan));
      if (body.government() && Dice.of(seed, "paper", body.id()).chance(0.3)) {
        truth.add(Truth.paper(paper(body, now)));
      }
    }
    now.finish();
    last.finish();
    return truth;
  }

  private String write(
      Body body, int of, Figures now, Figures before, @Nullable Defect defect, Delivery delivery)
      throws IOException {
    Figures shown = Edits.shown(defect, now);
    ReportText.Wanted wanted =
        new ReportText.Wanted(
            voice(body, of, defect),
            body,
            of,
            shown,
            Edits.told(defect, shown),
            Edits.before(defect, before, shown),
            defect == Defect.GROWTH);
    String text = ReportText.write(grammar, wanted);
    String edited = Edits.text(defect, text, body, of, Dice.of(seed, "edit", body.id()));
    boolean damaged = defect == Defect.DAMAGED;
    FileKind kind = damaged ? FileKind.DOCX : FileKind.of(Dice.of(seed, "kind", body.id(), of));
    String path = paths.folder(body) + paths.name(body, of);
    if (defect == Defect.DUPLICATE) {
      delivery.put(body, path + "." + kind.suffix, kind.write(document(text, of)));
      path += "（修改）";
    }
    byte[] bytes = kind.write(document(edited, of));
    path += "." + kind.suffix;
    return delivery.put(
        body, path, damaged ? Arrays.copyOf(bytes, bytes.length * 3 / 5) : bytes);
  }

  /** A paper that is no report; gives its path. */
  private String paper(Body body, Delivery delivery) throws IOException {
    Papers.Paper paper = Papers.of(body, year, Dice.of(seed, "paper", body.id(), year));
    List<Block> blocks = new ArrayList<>();
    for (String line : paper.lines()) {
      blocks.add(new Paragraph(blocks.size() + 1, null, null, line, false, 0));
    }
    byte[] bytes = FileKind.DOCX.write(new Document("docx", blocks));
    return delivery.put(body, paths.folder(body) + paper.name() + ".docx", bytes);
  }

  private Voice voice(Body body, int of, @Nullable Defect defect) {
    Voice own = Voice.own(seed, body, of);
    if (defect == null || !defect.copies()) {
      return own;
    }
    Set<String> anew =
        defect == Defect.COPIED_BODY_MOSTLY || defect == Defect.COPIED_YEAR_MOSTLY
            ? Set.of("lead", Dice.of(seed, "anew", body.id()).of("manage", "platform"))
            : Set.of();
    return defect.copiesYear()
        ? own.copying(body, of - 1, anew)
        : own.copying(plan.source(body), of, anew);
  }

  /**
   * The share of its running text that a report has in common with the one from which it copies, or
   * of that one's, but for what tells figures.
   */
  private double copied(Body body, Defect defect, boolean fromSource) {
    Set<String> mine = sentences(told(voice(body, year, defect), body, year));
    Body source = defect.copiesYear() ? body : plan.source(body);
    int of = defect.copiesYear() ? year - 1 : year;
    Set<String> theirs = sentences(told(Voice.own(seed, source, of), body, of));
    Set<String> whole = fromSource ? theirs : mine;
    int all = whole.stream().mapToInt(String::length).sum();
    int shared =
        whole.stream()
            .filter(fromSource ? mine::contains : theirs::contains)
            .mapToInt(String::length)
            .sum();
    return all == 0 ? 1 : (double) shared / all;
  }

  private String told(Voice voice, Body body, int of) {
    Figures none = new Figures();
    return ReportText.write(
        grammar, new ReportText.Wanted(voice, body, of, none, none, none, /* growth= */ false));
  }

  /** Sentences without numbers, tables left out. */
  private static Set<String> sentences(String text) {
    Set<String> sentences = new LinkedHashSet<>();
    for (String line : text.split("\n")) {
      if (!line.matches("[\\[a-z].*") && !line.contains("《")) {
        sentences.addAll(List.of(line.replaceAll("[0-9]", "").split("。")));
      }
    }
    return sentences;
  }

  private static Figures figures(List<Map<Body, Figures>> years, int index, Body body) {
    return Objects.requireNonNull(years.get(index).get(body));
  }

  private static Document document(String text, int year) {
    String pack = year == 2019 ? "format-2019-trial" : year < 2021 ? "format-2019" : "format-2021";
    Form form = PACKS.byId(pack).orElseThrow().form();
    CaseSuite suite = new CaseSuite(Map.of("report", text), List.of());
    Case only =
        new Case("made", Position.of("made"), "made", "report", List.of(), List.of(), List.of());
    try {
      return suite.document(only, form, List.of());
    } catch (CaseException e) {
      throw new IllegalStateException(text, e);
    }
  }
}
