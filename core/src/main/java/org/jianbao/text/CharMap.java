package org.jianbao.text;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to characters, such as the words that begin with them. Asked for each character of a
 * text, it makes no objects of them as a {@link Map} does. Immutable.
 */
public final class CharMap<T> {
  /** So many places for each character that most others are seen at once not to be there. */
  private static final int SPARSE = 8;

  private final char[] keys;
  private final @Nullable Object[] values;
  private final int mask;

  /** Takes over a map. */
  public CharMap(Map<Character, T> map) {
    int size = Integer.highestOneBit(Math.max(1, map.size() * SPARSE)) * 2;
    keys = new char[size];
    values = new @Nullable Object[size];
    mask = size - 1;
    map.forEach(
        (key, value) -> {
          int place = place(key);
          keys[place] = key;
          values[place] = value;
        });
  }

  /** What belongs to a character, or null. */
  @SuppressWarnings("unchecked")
  public @Nullable T get(char key) {
    return (T) values[place(key)];
  }

  private int place(char key) {
    int place = (key ^ key >>> 7) & mask;
    while (values[place] != null && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
