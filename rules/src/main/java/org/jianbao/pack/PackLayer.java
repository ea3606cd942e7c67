package org.jianbao.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jianbao.form.Form;
import org.jianbao.form.Vocabulary;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One pack laid over the one it extends. Manifest, form and the rest are read when first asked for,
 * once; a failure is kept and thrown again.
 */
final class PackLayer {
  private final PackFolder folder;
  private final OwnFiles files;
  private final String id;
  private final @Nullable PackLayer parent;
  private final Mapping ownManifest;

  private final Once<ManifestFile> manifest = new Once<>(this::readManifest);
  private final Once<FormFile> form = new Once<>(this::readForm);
  private final Once<Map<String, WordList>> words = new Once<>(this::readWords);
  private final Once<Vocabulary> vocabulary = new Once<>(this::readVocabulary);
  private final Once<RuleSet> rules = new Once<>(this::readRules);
  private final Once<RulePack> pack = new Once<>(this::readPack);

  PackLayer(PackFolder folder, String id, @Nullable PackLayer parent, Mapping ownManifest) {
    this.folder = folder;
    this.files = new OwnFiles(folder, id);
    this.id = id;
    this.parent = parent;
    this.ownManifest = ownManifest;
  }

  PackSource files() {
    return folder;
  }

  boolean shipped() {
    return folder.shipped();
  }

  /** Whether it and all that it extends are shipped. */
  boolean allShipped() {
    return shipped() && (parent == null || parent.allShipped());
  }

  Manifest manifest() {
    return manifest.get().manifest();
  }

  Form form() {
    return form.get().form();
  }

  Vocabulary vocabulary() {
    return vocabulary.get();
  }

  /** The rules, without reading the words. */
  RuleSet rules() {
    return rules.get();
  }

  RulePack pack() {
    return pack.get();
  }

  /** Ids of the packs it extends, the root first, itself last. */
  List<String> lineage() {
    return collect(layer -> List.of(layer.id));
  }

  private ManifestFile readManifest() {
    List<PackError> errors = new ArrayList<>();
    Mapping inherited =
        parent == null
            ? Mapping.empty(ownManifest.position())
            : Manifest.inheritable(parent.manifest.get().yaml());
    Mapping merged = Overlay.merge(inherited, ownManifest, errors);
    Manifest read = Manifest.read(id, merged, errors);
    if (parent != null && folder.in("rules").isEmpty()) {
      refuseUnknownSettings(parent.manifest().settings().keySet(), errors);
    }
    return new ManifestFile(merged, PackException.orFail(read, errors));
  }

  /** Without rules of its own, a pack can only change the settings it inherits. */
  private void refuseUnknownSettings(Iterable<String> inherited, List<PackError> errors) {
    List<String> known = new ArrayList<>();
    inherited.forEach(known::add);
    ownManifest
        .mapping("settings")
        .entries()
        .forEach(
            (name, entry) -> {
              if (!known.contains(name)) {
                errors.add(
                    entry.keyPosition().error("没有名为“" + name + "”的设置" + Nearest.hint(name, known)));
              }
            });
  }

  private FormFile readForm() {
    List<PackError> errors = new ArrayList<>();
    Mapping file = folder.yaml(PackFolder.FORM, () -> PackShapes.FORM, errors);
    if (file == null && parent != null) {
      return parent.form.get();
    }
    Mapping own = file == null ? Mapping.empty(Position.of(folder.display(PackFolder.FORM))) : file;
    Mapping inherited = parent == null ? Mapping.empty(own.position()) : parent.form.get().yaml();
    Mapping merged = Overlay.merge(inherited, PackException.orFail(own, errors), errors);
    Form read = PackException.orFail(FormReader.read(id, merged, errors), errors);
    List<RelationForm> relations = RelationReader.relations(merged, read, errors);
    RelationReader.rules(merged, Map.of(), errors);
    return PackException.orFail(
        new FormFile(merged, read.with(RelationForm.sums(relations)), relations), errors);
  }

  private Map<String, WordList> readWords() {
    List<PackError> errors = new ArrayList<>();
    Map<String, WordList> inherited = parent == null ? Map.of() : parent.words.get();
    return PackException.orFail(WordFiles.over(inherited, folder, errors), errors);
  }

  /** What a pack inherits unchanged it shares with its parent. */
  private Vocabulary readVocabulary() {
    if (parent != null && folder.in("words").isEmpty()) {
      return parent.vocabulary();
    }
    List<PackError> errors = new ArrayList<>();
    Map<String, WordList> lists = words.get();
    Vocabulary read =
        parent != null && VocabularyReader.onlyFeesDiffer(lists, parent.words.get())
            ? VocabularyReader.withFees(parent.vocabulary(), lists, errors)
            : VocabularyReader.read(lists, errors);
    return PackException.orFail(read, errors);
  }

  private RuleSet readRules() {
    List<PackError> errors = new ArrayList<>();
    Manifest own = manifest();
    RuleSet read =
        new RuleSet(
            id,
            form(),
            Collections.unmodifiableSet(new LinkedHashSet<>(own.disabled())),
            own.severity(),
            RelationReader.rules(form.get().yaml(), own.severity(), errors),
            collect(layer -> layer.files.rules()));
    return PackException.orFail(read, errors);
  }

  private RulePack readPack() {
    List<PackError> errors = new ArrayList<>();
    refuseBrokenParent();
    files.refuseUnknown(errors);
    // Each part is tried, so that the mistakes of one do not hide those of another.
    PackException.attempt(errors, manifest::get);
    PackException.attempt(errors, form::get);
    PackException.attempt(errors, vocabulary::get);
    PackException.orFail(id, errors);
    Manifest own = manifest();
    RuleSet ownRules = rules();
    Map<String, List<List<String>>> cells = new LinkedHashMap<>();
    words.get().forEach((name, list) -> cells.put(name, list.cells()));
    RulePack read =
        new RulePack(
            id,
            own.version(),
            own.title(),
            sha256(),
            own.firstYear(),
            own.lastYear(),
            lineage(),
            own.basis(),
            own.deadlines(),
            own.period(),
            own.settings(),
            ownRules.disabled(),
            ownRules.severity(),
            ownRules.form(),
            vocabulary(),
            form.get().relations(),
            ownRules.relationRules(),
            cells,
            ownRules.files());
    return PackException.orFail(read, errors);
  }

  /** What is wrong besides the manifest. */
  List<PackError> otherMistakes() {
    List<PackError> errors = new ArrayList<>();
    files.refuseUnknown(errors);
    PackException.attempt(errors, form::get);
    PackException.attempt(errors, vocabulary::get);
    return errors;
  }

  /** The rules of this pack alone, whatever else of it does not load; null if it has no form. */
  @Nullable RuleSet ownRules() {
    Form nearest = nearestForm();
    return nearest == null
        ? null
        : new RuleSet(id, nearest, Set.of(), Map.of(), Map.of(), files.rules());
  }

  private @Nullable Form nearestForm() {
    try {
      return form();
    } catch (PackException failure) {
      return parent == null ? null : parent.nearestForm();
    }
  }

  /** The parent's own mistakes stand where they are; here only that they matter. */
  private void refuseBrokenParent() {
    if (parent != null && !parent.allShipped()) {
      try {
        parent.pack();
      } catch (PackException failure) {
        throw new PackException(ownManifest.at("extends").error("所继承的规则包“" + parent.id + "”没有载入"));
      }
    }
  }

  private String sha256() {
    StringBuilder list = new StringBuilder();
    for (String line : collect(layer -> layer.files.hashes()).stream().sorted().toList()) {
      list.append(line).append('\n');
    }
    return Sha256.of(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Something of all packs of the lineage, the root's first. */
  private <T> List<T> collect(Function<PackLayer, List<T>> own) {
    List<T> all = new ArrayList<>(parent == null ? List.of() : parent.collect(own));
    all.addAll(own.apply(this));
    return List.copyOf(all);
  }

  /** pack.yaml after the overlay, and what it says. */
  private record ManifestFile(Mapping yaml, Manifest manifest) {}

  /** form.yaml after the overlay, and what it says. */
  private record FormFile(Mapping yaml, Form form, List<RelationForm> relations) {}
}
