package org.jianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jianbao.pack.Nearest;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackNode;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.Position;

/**
 * Takes values of the wanted type out of a scheme's nodes; what is missing, unknown or of another
 * type is noted with its place, and something harmless stands in for it.
 */
final class SchemeNodes {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,4})?");

  private final List<PackError> errors = new ArrayList<>();

  /** All that is wrong, in order of the reading. */
  List<PackError> errors() {
    return errors;
  }

  /** Notes keys that are none of these. */
  void known(Mapping map, String... keys) {
    List<String> all = List.of(keys);
    for (String key : map.entries().keySet()) {
      if (!all.contains(key)) {
        wrong(map.at(key), "没有“" + key + "”这一项" + Nearest.hint(key, all));
      }
    }
  }

  /** The mapping under a key; empty if there is none. */
  Mapping mapping(Mapping map, String key) {
    PackNode node = map.get(key);
    if (node == null || node instanceof Mapping) {
      return map.mapping(key);
    }
    wrong(node.position(), key + " 应为一组“键: 值”");
    return Mapping.empty(node.position());
  }

  /** The mappings of a list. */
  List<Mapping> mappings(Mapping map, String key) {
    List<Mapping> mappings = new ArrayList<>();
    for (PackNode item : list(map, key)) {
      if (item instanceof Mapping mapping) {
        mappings.add(mapping);
      } else {
        wrong(item.position(), key + " 的每一项应为一组“键: 值”");
      }
    }
    return mappings;
  }

  /** The items of a list; none if there is no such key. */
  List<PackNode> list(Mapping map, String key) {
    PackNode node = map.get(key);
    if (node == null || node instanceof PackNode.Sequence) {
      return map.items(key);
    }
    wrong(node.position(), key + " 应为列表");
    return List.of();
  }

  /** A text that must be there. */
  String text(Mapping map, String key) {
    String text = map.text(key);
    if (text == null || text.isBlank()) {
      wrong(map.at(key), key + " 缺少，或不是文字");
      return "";
    }
    return text;
  }

  /** The texts of a list, or a single one. */
  List<String> texts(Mapping map, String key) {
    String single = map.text(key);
    return single == null
        ? list(map, key).stream().map(PackNode::textOf).toList()
        : List.of(single);
  }

  /** A number that must be there. */
  BigDecimal number(Mapping map, String key) {
    String text = map.text(key);
    if (text == null || !NUMBER.matcher(text).matches()) {
      wrong(map.at(key), key + " 缺少，或不是数");
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text);
  }

  /** A number that must be there and not be negative. */
  BigDecimal positive(Mapping map, String key) {
    BigDecimal number = number(map, key);
    if (number.signum() < 0) {
      wrong(map.at(key), "扣分请写成不带负号的数");
      return BigDecimal.ZERO;
    }
    return number;
  }

  /** Words for constants. */
  <E extends Enum<E>> Set<E> words(
      Mapping map, String key, E[] values, Function<E, String> codeOf) {
    Set<E> words = new TreeSet<>();
    List<String> codes = Arrays.stream(values).map(codeOf).toList();
    for (String text : texts(map, key)) {
      int index = codes.indexOf(text);
      if (index < 0) {
        wrong(map.at(key), "不认识 " + text + Nearest.hint(text, codes));
      } else {
        words.add(values[index]);
      }
    }
    return words;
  }

  /** Notes what is wrong. */
  void wrong(Position position, String message) {
    errors.add(position.error(message));
  }
}
