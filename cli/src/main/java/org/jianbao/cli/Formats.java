package org.jianbao.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.render.Renderer;
import org.jianbao.service.Services;

/** The formats of scorecards at hand: ours and those of plug-ins. */
final class Formats {
  private final Map<String, Renderer> renderers = new LinkedHashMap<>();

  Formats() {
    Services.of(Renderer.class, Formats.class.getClassLoader()).stream()
        .sorted(Comparator.comparing(Renderer::format))
        .forEach(renderer -> renderers.putIfAbsent(renderer.format(), renderer));
  }

  /**
   * The renderers for these formats, each once, in the order given.
   *
   * @throws UsageException if one does not exist
   */
  List<Renderer> of(List<String> formats) throws UsageException {
    for (String format : formats) {
      require(format, List.copyOf(renderers.keySet()));
    }
    return formats.stream().distinct().map(renderers::get).toList();
  }

  /** Refuses a format that does not exist. */
  static void require(String format, List<String> existing) throws UsageException {
    if (!existing.contains(format)) {
      throw new UsageException("没有输出格式 " + format + "。现有格式：" + String.join("、", existing));
    }
  }

  /** Refuses several formats without an output folder. */
  static void requireOne(List<String> formats, boolean folder) throws UsageException {
    if (!folder && formats.stream().distinct().count() > 1) {
      throw new UsageException("同时输出多种格式时，须用 -o 指定输出文件夹。");
    }
  }
}
