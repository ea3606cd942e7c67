package org.jianbao.scorecard;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jianbao.catalogue.Language;
import org.jianbao.document.DocumentReaders;
import org.jianbao.form.OrganisationKind;
import org.jianbao.waiver.Baseline;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * How to check. Options that are set to what they are stay the same object.
 *
 * @param packs folders with rule packs besides the shipped ones
 * @param pack id of the pack to use for all reports, or null to choose by report year
 * @param packSha256 hash that the pack used must have, or null
 * @param schemes ids of shipped scoring schemes or paths of files: that of the scorecard, and
 *     others beside it
 * @param year report year of all reports, or null to read it from each
 * @param organisationKind kind of all bodies, or null to read it from each report
 * @param maxBytes size of the largest input that is read
 * @param waivers findings that do not count
 * @param baseline findings that are not shown, for they were known before
 * @param language of what the rules say; what has no translation is said in Chinese
 */
public record Options(
    List<Path> packs,
    @Nullable String pack,
    @Nullable String packSha256,
    List<String> schemes,
    @Nullable Integer year,
    @Nullable OrganisationKind organisationKind,
    long maxBytes,
    Waivers waivers,
    Baseline baseline,
    Language language) {

  /** The shipped packs and scheme, everything else read from the reports. */
  public static final Options DEFAULT =
      new Options(
          List.of(),
          null,
          null,
          List.of("default"),
          null,
          null,
          DocumentReaders.DEFAULT_MAX_BYTES,
          Waivers.NONE,
          Baseline.NONE,
          Language.CHINESE);

  public Options {
    packs = List.copyOf(packs);
    schemes = List.copyOf(schemes);
    if (schemes.isEmpty()) {
      throw new IllegalArgumentException("no scheme");
    }
  }

  /** The same with other pack folders. */
  public Options withPacks(List<Path> folders) {
    return folders.equals(packs) ? this : changed(draft -> draft.packs = folders);
  }

  /** The same with one pack for all reports. */
  public Options withPack(@Nullable String id, @Nullable String sha256) {
    return Objects.equals(id, pack) && Objects.equals(sha256, packSha256)
        ? this
        : changed(
            draft -> {
              draft.pack = id;
              draft.packSha256 = sha256;
            });
  }

  /** The same with other schemes: that of the scorecard, and more to be shown beside it. */
  public Options withSchemes(List<String> idsOrFiles) {
    return idsOrFiles.equals(schemes) ? this : changed(draft -> draft.schemes = idsOrFiles);
  }

  /** The same with one report year for all reports. */
  public Options withYear(@Nullable Integer reportYear) {
    return Objects.equals(reportYear, year) ? this : changed(draft -> draft.year = reportYear);
  }

  /** The same with one kind of body for all reports. */
  public Options withOrganisationKind(@Nullable OrganisationKind kind) {
    return kind == organisationKind ? this : changed(draft -> draft.organisationKind = kind);
  }

  /** The same with another limit of size. */
  public Options withMaxBytes(long bytes) {
    return bytes == maxBytes ? this : changed(draft -> draft.maxBytes = bytes);
  }

  /** The same with waivers. */
  public Options withWaivers(Waivers other) {
    return other == waivers ? this : changed(draft -> draft.waivers = other);
  }

  /** The same with an earlier run. */
  public Options withBaseline(Baseline other) {
    return other == baseline ? this : changed(draft -> draft.baseline = other);
  }

  /** The same in another language. */
  public Options withLanguage(Language other) {
    return other == language ? this : changed(draft -> draft.language = other);
  }

  /** Those of these options that decide what a check finds, as one text. */
  String reading() {
    return String.join(
        "\n",
        String.valueOf(pack),
        String.valueOf(packSha256),
        String.valueOf(year),
        String.valueOf(organisationKind),
        String.valueOf(maxBytes),
        language.name());
  }

  private Options changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.options();
  }

  /** Options while they are changed. */
  private static final class Draft {
    private List<Path> packs;
    private @Nullable String pack;
    private @Nullable String packSha256;
    private List<String> schemes;
    private @Nullable Integer year;
    private @Nullable OrganisationKind organisationKind;
    private long maxBytes;
    private Waivers waivers;
    private Baseline baseline;
    private Language language;

    Draft(Options options) {
      packs = options.packs;
      pack = options.pack;
      packSha256 = options.packSha256;
      schemes = options.schemes;
      year = options.year;
      organisationKind = options.organisationKind;
      maxBytes = options.maxBytes;
      waivers = options.waivers;
      baseline = options.baseline;
      language = options.language;
    }

    Options options() {
      return new Options(
          packs,
          pack,
          packSha256,
          schemes,
          year,
          organisationKind,
          maxBytes,
          waivers,
          baseline,
          language);
    }
  }
}
