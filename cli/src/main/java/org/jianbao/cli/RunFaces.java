package org.jianbao.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.RunStyle;
import org.jianbao.render.json.ScorecardReader;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * The results of a whole run under construction: the files that it has one of each, which appear
 * when all are complete, and which waivers were used.
 */
final class RunFaces implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** So many waivers without a finding are named one by one. */
  private static final int MOST_NAMED = 20;

  private final List<Open> open = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();
  private final Waivers waivers;

  private record Open(Faces.Pending file, OutputStream out, RunRenderer.Page page) {}

  private RunFaces(Waivers waivers) {
    this.waivers = waivers;
  }

  /** No such results. */
  static RunFaces none() {
    return new RunFaces(Waivers.NONE);
  }

  /**
   * Begins a file for each renderer.
   *
   * @param faces may be null if there is no renderer
   * @throws IOException if one cannot be written; none is left behind
   */
  static RunFaces of(
      List<RunRenderer> renderers, RunStyle style, @Nullable Faces faces, Waivers waivers)
      throws IOException {
    RunFaces run = new RunFaces(waivers);
    try {
      for (RunRenderer renderer : renderers) {
        Faces.Pending file = Objects.requireNonNull(faces).open(Path.of(renderer.fileName()));
        OutputStream out = new BufferedOutputStream(file.out(), BUFFER);
        run.open.add(new Open(file, out, renderer.open(style, out)));
      }
      return run;
    } catch (IOException | RuntimeException e) {
      run.close();
      throw e;
    }
  }

  /** Adds a scorecard in JSON. */
  void add(byte[] json) throws IOException {
    Scorecard card = ScorecardReader.read(new String(json, StandardCharsets.UTF_8));
    for (Open each : open) {
      each.page().add(card);
    }
    for (ScoredFinding finding : card.findings()) {
      if (finding.waived() != null) {
        used.add(finding.waived().number());
      }
    }
  }

  /**
   * Completes all files.
   *
   * @return what is to be said of waivers that were not used
   */
  List<String> finish() throws IOException {
    for (Open each : open) {
      each.page().finish();
      each.out().flush();
    }
    for (Open each : open) {
      each.file().commit();
    }
    List<String> unused = waivers.unused(used);
    if (unused.size() <= MOST_NAMED) {
      return unused;
    }
    List<String> named = new ArrayList<>(unused.subList(0, MOST_NAMED));
    named.add("另有 " + (unused.size() - MOST_NAMED) + " 条豁免在这些报告中也没有对应的问题");
    return named;
  }

  /** Throws away what is not complete; one file that does not close leaves no other behind. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (Open each : open) {
      try {
        close(each);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    open.clear();
    if (failure != null) {
      throw failure;
    }
  }

  private static void close(Open face) throws IOException {
    try {
      face.page().close();
    } finally {
      face.file().close();
    }
  }
}
