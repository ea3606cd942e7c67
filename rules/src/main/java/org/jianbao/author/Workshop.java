package org.jianbao.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.compile.RuleCompiler;
import org.jianbao.compile.RuleFileProblem;
import org.jianbao.form.Form;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.PackSource;
import org.jianbao.pack.RulePack;

/** The packs of an author in a folder, beside the shipped ones. */
public final class Workshop {
  private final PackLibrary library;
  private final List<AuthoredPack> packs;
  private final List<PackError> errors;

  private Workshop(PackLibrary library, List<AuthoredPack> packs, List<PackError> errors) {
    this.library = library;
    this.packs = packs;
    this.errors = List.copyOf(errors);
  }

  /**
   * Opens and compiles the packs at a path; what is wrong with them never throws.
   *
   * @param path a pack, or what holds packs, as folders or zips
   */
  public static Workshop open(Path path) {
    return open(List.of(path));
  }

  /** The same for packs at several paths, or for none: the shipped ones are there anyway. */
  public static Workshop open(List<Path> paths) {
    PackLibrary library = PackLibrary.open(paths);
    return new Workshop(
        library,
        library.own().stream().map(pack -> AuthoredPack.of(pack, library)).toList(),
        errors(library));
  }

  private static List<PackError> errors(PackLibrary library) {
    List<PackError> errors = new ArrayList<>(library.errors());
    for (PackLibrary.Lost lost : library.lost()) {
      for (RuleFileProblem problem : RuleCompiler.compile(lost.rules()).problems()) {
        errors.add(problem.error(lost.source()));
      }
    }
    return errors;
  }

  /** The packs that load, sorted by id. */
  public List<AuthoredPack> packs() {
    return packs;
  }

  /** Why other packs do not load, and what is wrong with their rules besides. */
  public List<PackError> errors() {
    return errors;
  }

  /** All packs, the shipped ones too, sorted by id. */
  public List<RulePack> all() {
    return library.all();
  }

  /** A hash over the packs of the author, but for their rules and cases. */
  String fingerprint() {
    return library.own().stream()
        .map(pack -> pack.id() + " " + files(pack.id()).fingerprint())
        .collect(Collectors.joining("\n"));
  }

  /** The files of a pack at hand. */
  PackSource files(String id) {
    return library.files(id).orElseThrow();
  }

  /** The packs that a pack extends, the root first. */
  List<AuthoredPack> inheritedBy(AuthoredPack authored) {
    List<String> lineage = authored.pack().lineage();
    return lineage.subList(0, lineage.size() - 1).stream()
        .map(id -> authored(library.byId(id).orElseThrow()))
        .toList();
  }

  /** A pack at hand as its author sees it. */
  public AuthoredPack authored(RulePack pack) {
    return AuthoredPack.of(pack, library);
  }

  /** All forms that tables may be matched against. */
  List<Form> forms() {
    return library.allForms();
  }
}
