package org.jianbao.scorecard;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    return folders.equals(packs)
        ? this
        : new Options(
            folders,
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

  /** The same with one pack for all reports. */
  public Options withPack(@Nullable String id, @Nullable String sha256) {
    return Objects.equals(id, pack) && Objects.equals(sha256, packSha256)
        ? this
        : new Options(
            packs,
            id,
            sha256,
            schemes,
            year,
            organisationKind,
            maxBytes,
            waivers,
            baseline,
            language);
  }

  /** The same with other schemes: that of the scorecard, and more to be shown beside it. */
  public Options withSchemes(List<String> idsOrFiles) {
    return idsOrFiles.equals(schemes)
        ? this
        : new Options(
            packs,
            pack,
            packSha256,
            idsOrFiles,
            year,
            organisationKind,
            maxBytes,
            waivers,
            baseline,
            language);
  }

  /** The same with one report year for all reports. */
  public Options withYear(@Nullable Integer reportYear) {
    return Objects.equals(reportYear, year)
        ? this
        : new Options(
            packs,
            pack,
            packSha256,
            schemes,
            reportYear,
            organisationKind,
            maxBytes,
            waivers,
            baseline,
            language);
  }

  /** The same with one kind of body for all reports. */
  public Options withOrganisationKind(@Nullable OrganisationKind kind) {
    return kind == organisationKind
        ? this
        : new Options(
            packs, pack, packSha256, schemes, year, kind, maxBytes, waivers, baseline, language);
  }

  /** The same with another limit of size. */
  public Options withMaxBytes(long bytes) {
    return bytes == maxBytes
        ? this
        : new Options(
            packs,
            pack,
            packSha256,
            schemes,
            year,
            organisationKind,
            bytes,
            waivers,
            baseline,
            language);
  }

  /** The same with waivers. */
  public Options withWaivers(Waivers other) {
    return other == waivers
        ? this
        : new Options(
            packs,
            pack,
            packSha256,
            schemes,
            year,
            organisationKind,
            maxBytes,
            other,
            baseline,
            language);
  }

  /** The same with an earlier run. */
  public Options withBaseline(Baseline other) {
    return other == baseline
        ? this
        : new Options(
            packs,
            pack,
            packSha256,
            schemes,
            year,
            organisationKind,
            maxBytes,
            waivers,
            other,
            language);
  }

  /** The same in another language. */
  public Options withLanguage(Language other) {
    return other == language
        ? this
        : new Options(
            packs,
            pack,
            packSha256,
            schemes,
            year,
            organisationKind,
            maxBytes,
            waivers,
            baseline,
            other);
  }
}
