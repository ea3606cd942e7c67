package org.jianbao.report.reading.figure;

import java.util.List;
import org.jianbao.form.FigureWords;
import org.jianbao.report.Section;
import org.jianbao.report.figure.Figures;

/** Figures of running text and what they are of (文字中的数字), and what the text denies. */
public final class FigureReader {

  /** Makes a reader that reads by these words. */
  public FigureReader(FigureWords words) {}

  /** Reads the running text of all sections. */
  public Figures read(List<Section> sections) {
    return Figures.NONE;
  }
}
