package org.jianbao.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.RunStyle;
import org.jianbao.render.json.ScorecardReader;
import org.jianbao.scorecard.Scorecard;

/** The files that a run has one of each, under construction; they appear when all are complete. */
final class RunFaces implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final List<Open> open = new ArrayList<>();

  private record Open(Faces.Pending file, OutputStream out, RunRenderer.Page page) {}

  /** No such files. */
  static final RunFaces NONE = new RunFaces();

  private RunFaces() {}

  /**
   * Begins a file for each renderer.
   *
   * @throws IOException if one cannot be written; none is left behind
   */
  static RunFaces of(List<RunRenderer> renderers, RunStyle style, Faces faces) throws IOException {
    RunFaces run = new RunFaces();
    try {
      for (RunRenderer renderer : renderers) {
        Faces.Pending file = faces.open(Path.of(renderer.fileName()));
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
    if (open.isEmpty()) {
      return;
    }
    Scorecard card = ScorecardReader.read(new String(json, StandardCharsets.UTF_8));
    for (Open each : open) {
      each.page().add(card);
    }
  }

  /** Completes all files. */
  void finish() throws IOException {
    for (Open each : open) {
      each.page().finish();
      each.out().flush();
    }
    for (Open each : open) {
      each.file().commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (Open each : open) {
      each.page().close();
      each.file().close();
    }
    open.clear();
  }
}
