package org.jianbao.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.pack.PackNode.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * Links packs to those they extend. A pack of the user goes before a shipped one of the same id;
 * two of the user's with one id are an error.
 */
final class PackLineages {
  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, @Nullable PackLayer> layers = new HashMap<>();
  private final List<PackLayer> unsound = new ArrayList<>();
  private final List<PackError> errors;

  private PackLineages(List<PackError> errors) {
    this.errors = errors;
  }

  /**
   * Packs by id, sorted.
   *
   * @param layers null where manifest or lineage are not sound
   * @param unsound those of which at least id and parent can be read: they do not load, but what
   *     else is wrong with them can be told
   */
  record Linked(Map<String, @Nullable PackLayer> layers, List<PackLayer> unsound) {}

  /** Links all packs. */
  static Linked link(Collection<PackFolder> folders, List<PackError> errors) {
    PackLineages lineages = new PackLineages(errors);
    folders.forEach(lineages::register);
    Map<String, @Nullable PackLayer> all = new LinkedHashMap<>();
    for (String id : lineages.sources.keySet()) {
      all.put(id, lineages.layer(id, new LinkedHashSet<>()));
    }
    return new Linked(all, List.copyOf(lineages.unsound));
  }

  private void register(PackFolder folder) {
    String file = folder.display(PackFolder.MANIFEST);
    List<PackError> found = new ArrayList<>();
    Mapping yaml = Mapping.empty(Position.of(file));
    try {
      Mapping read = folder.yaml(PackFolder.MANIFEST, () -> PackShapes.MANIFEST, found);
      yaml = read == null ? yaml : read;
    } catch (PackException failure) {
      found.addAll(failure.errors());
    }
    String id = yaml.text("id");
    if (id == null && found.isEmpty()) {
      found.add(yaml.position().error("缺少 id（规则包编号），例如 id: yunzhou-2021"));
    }
    Source earlier = id == null ? null : sources.get(id);
    if (earlier != null && !earlier.folder.shipped()) {
      found.add(yaml.at("id").error("编号“" + id + "”已被 " + earlier.folder.name() + " 使用"));
    } else if (id != null) {
      sources.put(id, new Source(folder, yaml, found.isEmpty()));
    }
    errors.addAll(found);
  }

  /** The layer of a pack, or null if it is broken, which is then among the errors. */
  private @Nullable PackLayer layer(String id, Set<String> descendants) {
    if (!layers.containsKey(id)) {
      Source source = sources.get(id);
      PackLayer layer = source == null ? null : link(id, source, descendants);
      if (layer != null && !source.sound) {
        unsound.add(layer);
        layer = null;
      }
      layers.put(id, layer);
    }
    return layers.get(id);
  }

  private @Nullable PackLayer link(String id, Source source, Set<String> descendants) {
    String extended = source.yaml.text("extends");
    if (extended == null) {
      return new PackLayer(source.folder, id, null, source.yaml);
    }
    Position at = source.yaml.at("extends");
    descendants.add(id);
    String message = null;
    PackLayer parent = null;
    if (descendants.contains(extended)) {
      message = "继承成了环：" + String.join(" → ", descendants) + " → " + extended;
    } else if (!sources.containsKey(extended)) {
      message = "没有名为“" + extended + "”的规则包" + Nearest.hint(extended, sources.keySet());
    } else {
      parent = layer(extended, descendants);
      message = parent == null ? "所继承的规则包“" + extended + "”没有载入" : null;
    }
    descendants.remove(id);
    if (message != null) {
      errors.add(at.error(message));
      return null;
    }
    return new PackLayer(source.folder, id, parent, source.yaml);
  }

  /** A pack's folder and manifest, and whether the manifest alone is sound. */
  private record Source(PackFolder folder, Mapping yaml, boolean sound) {}
}
