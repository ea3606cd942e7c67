package org.jianbao.form;

import java.util.List;
import java.util.Map;

/**
 * The words by which one of the aspects that section 一 must speak of (主动公开、依申请公开 …) is recognised.
 *
 * @param name name of the aspect, as findings give it
 * @param words words by their use; see {@link Use}
 */
public record AspectWords(String name, Map<Use, List<String>> words) {

  public AspectWords {
    words = Map.copyOf(words);
  }

  /** The words of one use. */
  public List<String> words(Use use) {
    return words.getOrDefault(use, List.of());
  }

  /** What a word is evidence of. */
  public enum Use {
    /** Names the aspect: a heading, or a bare word where nothing is said about it. */
    NAME("名称"),
    /** In a numbered heading of the report's own making, means the aspect. */
    HEADING("标题"),
    /** A statement with it speaks of the aspect, wherever it stands. */
    FACT("事实"),
    /**
     * A statement with it speaks of the aspect, unless the report gives each aspect its heading.
     */
    CONTENT("内容"),
    /** Looks like a word of the aspect but is something else. */
    EXCEPT("除外");

    private final String code;

    Use(String code) {
      this.code = code;
    }

    /** The word for it in word lists. */
    public String code() {
      return code;
    }
  }
}
