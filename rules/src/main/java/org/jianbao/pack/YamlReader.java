package org.jianbao.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML from the parser's events, so that each value knows its place and nothing recurses.
 * Anchors and aliases are allowed; tags, merge keys and second documents are not. Size, depth and
 * the number of values, those of aliases counted, are limited.
 */
public final class YamlReader {
  private static final int MAX_CHARACTERS = 1 << 20;
  private static final int MAX_DEPTH = 32;
  private static final int MAX_VALUES = 100_000;

  private final String file;
  private final boolean stripping;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private @Nullable PackNode root;
  private int documents;
  private int values;

  private YamlReader(String file, boolean stripping) {
    this.file = file;
    this.stripping = stripping;
  }

  /**
   * Reads a file whose root is a mapping; an empty file gives an empty one.
   *
   * @param file name for messages
   * @throws PackException if it is not such a file
   */
  public static PackNode.Mapping read(String file, String text) {
    return read(file, text, /* stripping= */ true);
  }

  /** The same, with values that keep their blanks at both ends. */
  static PackNode.Mapping readVerbatim(String file, String text) {
    return read(file, text, /* stripping= */ false);
  }

  private static PackNode.Mapping read(String file, String text, boolean stripping) {
    if (text.length() > MAX_CHARACTERS) {
      throw new PackException(Position.of(file).error("文件过大，上限为 1 MiB"));
    }
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(MAX_CHARACTERS).build();
    YamlReader reader = new YamlReader(file, stripping);
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        reader.accept(event);
      }
    } catch (MarkedYamlEngineException failure) {
      Optional<Mark> mark = failure.getProblemMark().or(failure::getContextMark);
      throw new PackException(
          reader.position(mark).error(YamlMessages.translate(failure.getProblem())));
    } catch (YamlEngineException failure) {
      throw new PackException(
          Position.of(file).error(YamlMessages.translate(String.valueOf(failure.getMessage()))));
    }
    if (reader.root == null || PackNode.isNull(reader.root)) {
      return PackNode.Mapping.empty(Position.of(file));
    }
    if (reader.root instanceof PackNode.Mapping mapping) {
      return mapping;
    }
    throw new PackException(
        reader.root.position().error("应为一组“键: 值”" + YamlMessages.colonHint(reader.root)));
  }

  private void accept(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> {
        if (++documents > 1) {
          throw failure(event, "一个文件只能有一个 YAML 文档，请去掉多余的 ---");
        }
      }
      case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> end();
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      default -> {}
    }
  }

  private void start(CollectionStartEvent event) {
    refuseTag(event, event.getTag());
    if (open.size() >= MAX_DEPTH) {
      throw failure(event, "嵌套过深，上限为 " + MAX_DEPTH + " 层");
    }
    open.push(
        new Open(
            position(event.getStartMark()),
            event instanceof MappingStartEvent,
            event.getAnchor().orElse(null),
            values));
  }

  private void end() {
    Open closed = open.pop();
    PackNode node =
        closed.mapping
            ? new PackNode.Mapping(closed.position, closed.entries)
            : new PackNode.Sequence(closed.position, closed.items);
    if (closed.anchor != null) {
      anchors.put(closed.anchor, new Anchored(node, values - closed.valuesBefore));
    }
    add(node, null);
  }

  private void scalar(ScalarEvent event) {
    refuseTag(event, event.getTag());
    String value = event.getValue();
    boolean isNull =
        event.isPlain() && (value.isEmpty() || value.equals("~") || value.equals("null"));
    PackNode node =
        new PackNode.Scalar(
            position(event.getStartMark()), isNull ? null : stripping ? value.strip() : value);
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, 1)));
    add(node, event);
  }

  private void alias(AliasEvent event) {
    Anchored anchored = anchors.get(event.getAlias());
    if (anchored == null) {
      throw failure(event, "没有名为 &" + event.getAlias().getValue() + " 的锚点");
    }
    values += anchored.values;
    add(anchored.node, event);
  }

  private void add(PackNode node, @Nullable Event event) {
    if (++values > MAX_VALUES) {
      throw new PackException(node.position().error("内容过多，上限为 " + MAX_VALUES + " 个值"));
    }
    Open parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (!parent.mapping) {
      parent.items.add(node);
    } else if (parent.key != null) {
      PackNode.Scalar key = parent.key;
      parent.key = null;
      parent.entries.put(PackNode.textOf(key), new PackNode.Entry(key.position(), node));
    } else {
      parent.key = key(parent, node, event);
    }
  }

  private PackNode.Scalar key(Open parent, PackNode node, @Nullable Event event) {
    if (!(node instanceof PackNode.Scalar key) || key.text() == null || event == null) {
      throw new PackException(node.position().error("键应为一个词"));
    }
    if (key.text().equals("<<")) {
      throw new PackException(key.position().error("不支持合并键 <<，请直接写出内容"));
    }
    PackNode.Entry earlier = parent.entries.get(key.text());
    if (earlier != null) {
      throw new PackException(
          key.position()
              .error("键“" + key.text() + "”重复，第一次出现在第 " + earlier.keyPosition().line() + " 行"));
    }
    return key;
  }

  private void refuseTag(NodeEvent event, Optional<String> tag) {
    if (tag.isPresent()) {
      throw failure(event, "不允许使用标签 " + tag.get());
    }
  }

  private PackException failure(Event event, String message) {
    return new PackException(position(event.getStartMark()).error(message));
  }

  private Position position(Optional<Mark> mark) {
    return mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(Position.of(file));
  }

  /** A value that an anchor names, and how many values it holds. */
  private record Anchored(PackNode node, int values) {}

  /** A mapping or list that is still being read. */
  private static final class Open {
    final Position position;
    final boolean mapping;
    final @Nullable Anchor anchor;
    final int valuesBefore;
    final Map<String, PackNode.Entry> entries = new LinkedHashMap<>();
    final List<PackNode> items = new ArrayList<>();
    PackNode.@Nullable Scalar key;

    Open(Position position, boolean mapping, @Nullable Anchor anchor, int valuesBefore) {
      this.position = position;
      this.mapping = mapping;
      this.anchor = anchor;
      this.valuesBefore = valuesBefore;
    }
  }
}
