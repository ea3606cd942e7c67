package org.jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.render.Renderer;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.TextRenderer;
import org.jianbao.service.Services;

/** The formats of scorecards at hand: ours and those of plug-ins. */
final class Formats {
  private final Map<String, Renderer> renderers = new TreeMap<>();
  private final Map<String, RunRenderer> runRenderers = new TreeMap<>();

  Formats() {
    ClassLoader loader = Formats.class.getClassLoader();
    Services.of(Renderer.class, loader)
        .forEach(renderer -> renderers.putIfAbsent(renderer.format(), renderer));
    Services.of(RunRenderer.class, loader)
        .forEach(renderer -> runRenderers.putIfAbsent(renderer.format(), renderer));
  }

  /**
   * What was asked for.
   *
   * @param each renderers of a file for each report
   * @param run renderers of a file for the whole run
   */
  record Chosen(List<Renderer> each, List<RunRenderer> run) {}

  /**
   * The renderers for these formats, each once, in the order given.
   *
   * @param folder whether there is a folder for their files
   * @throws UsageException if one does not exist, or needs a folder
   */
  Chosen of(List<String> formats, boolean folder) throws UsageException {
    List<String> existing = new ArrayList<>(renderers.keySet());
    existing.addAll(runRenderers.keySet());
    existing.sort(null);
    for (String format : formats) {
      require(format, existing);
    }
    requireOne(formats, folder);
    List<Renderer> each = new ArrayList<>();
    List<RunRenderer> run = new ArrayList<>();
    for (String format : formats.stream().distinct().toList()) {
      Renderer renderer = renderers.get(format);
      if (!folder && !(renderer instanceof TextRenderer)) {
        throw new UsageException("格式 " + format + " 写成文件，须用 -o 指定输出文件夹。");
      }
      if (renderer != null) {
        each.add(renderer);
      } else {
        run.add(runRenderers.get(format));
      }
    }
    return new Chosen(each, run);
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
