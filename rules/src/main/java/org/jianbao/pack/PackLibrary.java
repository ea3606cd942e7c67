package org.jianbao.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.form.Form;
import org.jianbao.form.Vocabulary;

/**
 * All rule packs at hand: those shipped and those of the user. The shipped ones are read when first
 * needed, the user's at once, so that {@link #errors()} is complete. Safe for threads.
 */
public final class PackLibrary {
  private final Map<String, PackLayer> packs;
  private final Set<String> broken;
  private final List<PackLayer> lost;
  private final List<PackError> errors;

  private PackLibrary(
      Map<String, PackLayer> packs,
      Set<String> broken,
      List<PackLayer> lost,
      List<PackError> errors) {
    this.packs = packs;
    this.lost = List.copyOf(lost);
    this.broken = Collections.unmodifiableSet(broken);
    this.errors = List.copyOf(errors);
  }

  /**
   * Opens the shipped packs and those of the user. A pack that does not load is left out and among
   * the {@link #errors()}; the others do load.
   *
   * @param paths directories or zips that are packs or hold packs; a pack of theirs replaces a
   *     shipped one of the same id
   */
  public static PackLibrary open(List<Path> paths) {
    List<PackError> errors = new ArrayList<>();
    List<PackFolder> folders = new ArrayList<>(ShippedPacks.folders());
    for (Path path : paths) {
      folders.addAll(PackFinder.at(path, errors));
    }
    PackLineages.Linked linked = PackLineages.link(folders, errors);
    Map<String, PackLayer> packs = linked.layers();
    List<PackLayer> lostLayers = new ArrayList<>(linked.unsound());
    Set<String> lost = new TreeSet<>();
    // A broken pack breaks those that extend it: said once, where it is broken.
    Set<PackError> broken = new LinkedHashSet<>(errors);
    linked.unsound().forEach(layer -> broken.addAll(layer.otherMistakes()));
    packs.forEach(
        (id, layer) -> {
          if (layer == null) {
            lost.add(id);
          } else if (!layer.allShipped()) {
            try {
              layer.pack();
            } catch (PackException failure) {
              broken.addAll(failure.errors());
              lost.add(id);
              lostLayers.add(layer);
            }
          }
        });
    packs.keySet().removeAll(lost);
    return new PackLibrary(packs, lost, lostLayers, List.copyOf(broken));
  }

  /** What is wrong with the packs that did not load. */
  public List<PackError> errors() {
    return errors;
  }

  /** Ids of the packs that did not load, as far as they can be read; sorted. */
  public Set<String> broken() {
    return broken;
  }

  /** A pack that did not load: where its files are, and its rules, which may have mistakes too. */
  public record Lost(PackSource source, RuleSet rules) {}

  /** The packs that did not load, as far as id and parent can be read. */
  public List<Lost> lost() {
    List<Lost> all = new ArrayList<>();
    for (PackLayer layer : lost) {
      RuleSet rules = layer.ownRules();
      if (rules != null) {
        all.add(new Lost(layer.files(), rules));
      }
    }
    return all;
  }

  /** All packs, also those only to be extended, sorted by id. */
  public List<RulePack> all() {
    return packs.values().stream().map(PackLayer::pack).toList();
  }

  /** The packs of the user, sorted by id. */
  public List<RulePack> own() {
    return packs.values().stream().filter(layer -> !layer.shipped()).map(PackLayer::pack).toList();
  }

  /** The files of the pack of an id, not those it inherits. */
  public Optional<PackSource> files(String id) {
    return Optional.ofNullable(packs.get(id)).map(PackLayer::files);
  }

  /** The pack of an id. */
  public Optional<RulePack> byId(String id) {
    return Optional.ofNullable(packs.get(id)).map(PackLayer::pack);
  }

  /**
   * The pack of an id as the user has extended it: the packs that extend it and that no other
   * extends, those of the user before the shipped; itself if there is none. More than one: the user
   * has to choose. None if there is no such pack.
   */
  public List<RulePack> heirs(String id) {
    List<PackLayer> line =
        packs.values().stream().filter(layer -> layer.lineage().contains(id)).toList();
    List<PackLayer> last =
        line.stream()
            .filter(layer -> line.stream().noneMatch(other -> extendsOther(other, layer)))
            .toList();
    boolean own = last.stream().anyMatch(layer -> !layer.shipped());
    return last.stream().filter(layer -> own != layer.shipped()).map(PackLayer::pack).toList();
  }

  /** The words of the pack of an id, without reading the pack whole. */
  public Optional<Vocabulary> vocabulary(String id) {
    return Optional.ofNullable(packs.get(id)).map(PackLayer::vocabulary);
  }

  /**
   * The pack for a report year: one of the user's before a shipped one, and one that extends
   * another before that other.
   */
  public PackChoice choose(int year) {
    List<PackLayer> best = best(year);
    if (best.isEmpty()) {
      return new PackChoice.None(year);
    }
    return best.size() == 1
        ? new PackChoice.Chosen(best.get(0).pack())
        : new PackChoice.Ambiguous(
            year, best.stream().map(layer -> layer.manifest().id()).toList());
  }

  /** The rules of the pack for a report year, without reading the pack whole. */
  public Optional<RuleSet> rules(int year) {
    List<PackLayer> best = best(year);
    return best.size() == 1 ? Optional.of(best.get(0).rules()) : Optional.empty();
  }

  private List<PackLayer> best(int year) {
    List<PackLayer> candidates =
        packs.values().stream().filter(layer -> layer.manifest().covers(year)).toList();
    if (candidates.stream().anyMatch(layer -> !layer.shipped())) {
      candidates = candidates.stream().filter(layer -> !layer.shipped()).toList();
    }
    List<PackLayer> rivals = candidates;
    return rivals.stream()
        .filter(layer -> rivals.stream().noneMatch(rival -> extendsOther(rival, layer)))
        .toList();
  }

  /**
   * The forms of all packs that are for some year, those of the user first, each once: tables of a
   * report are matched against all of them.
   */
  public List<Form> allForms() {
    // By id, which packs that share a form share: hashing whole forms takes long at the first time.
    Map<String, Form> forms = new LinkedHashMap<>();
    for (boolean shipped : new boolean[] {false, true}) {
      packs.values().stream()
          .filter(layer -> layer.shipped() == shipped && layer.manifest().firstYear() != null)
          .forEach(layer -> forms.putIfAbsent(layer.form().id(), layer.form()));
    }
    return List.copyOf(forms.values());
  }

  private static boolean extendsOther(PackLayer layer, PackLayer other) {
    return layer != other && layer.lineage().contains(other.manifest().id());
  }
}
