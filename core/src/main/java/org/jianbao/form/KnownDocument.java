package org.jianbao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that reports cite.
 *
 * @param key key of the document: regulation, format-2019 …
 * @param titles its titles without 《》, the official one first, then short names (条例)
 * @param number its document number (国办公开办函〔2021〕30号), or null
 */
public record KnownDocument(String key, List<String> titles, @Nullable String number) {

  public KnownDocument {
    titles = List.copyOf(titles);
  }
}
