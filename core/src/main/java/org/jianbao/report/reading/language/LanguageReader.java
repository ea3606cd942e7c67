package org.jianbao.report.reading.language;

import java.util.List;
import org.jianbao.form.LanguageWords;
import org.jianbao.report.Section;
import org.jianbao.report.language.Language;

/** Slips of writing (文字规范): brackets, residue, repeated passages, punctuation. */
public final class LanguageReader {

  /** Makes a reader that reads by these words. */
  public LanguageReader(LanguageWords words) {}

  /** Reads the running text of all sections. */
  public Language read(List<Section> sections) {
    return Language.NONE;
  }
}
