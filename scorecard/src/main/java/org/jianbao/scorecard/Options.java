package org.jianbao.scorecard;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jianbao.document.DocumentReaders;
import org.jianbao.form.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * How to check. Options that are set to what they are stay the same object.
 *
 * @param packs folders with rule packs besides the shipped ones
 * @param pack id of the pack to use for all reports, or null to choose by report year
 * @param packSha256 hash that the pack used must have, or null
 * @param scheme id of a shipped scoring scheme, or path of a file
 * @param year report year of all reports, or null to read it from each
 * @param organisationKind kind of all bodies, or null to read it from each report
 * @param maxBytes size of the largest input that is read
 */
public record Options(
    List<Path> packs,
    @Nullable String pack,
    @Nullable String packSha256,
    String scheme,
    @Nullable Integer year,
    @Nullable OrganisationKind organisationKind,
    long maxBytes) {

  /** The shipped packs and scheme, everything else read from the reports. */
  public static final Options DEFAULT =
      new Options(List.of(), null, null, "default", null, null, DocumentReaders.DEFAULT_MAX_BYTES);

  public Options {
    packs = List.copyOf(packs);
  }

  /** The same with other pack folders. */
  public Options withPacks(List<Path> folders) {
    return folders.equals(packs)
        ? this
        : new Options(folders, pack, packSha256, scheme, year, organisationKind, maxBytes);
  }

  /** The same with one pack for all reports. */
  public Options withPack(@Nullable String id, @Nullable String sha256) {
    return Objects.equals(id, pack) && Objects.equals(sha256, packSha256)
        ? this
        : new Options(packs, id, sha256, scheme, year, organisationKind, maxBytes);
  }

  /** The same with another scheme. */
  public Options withScheme(String idOrFile) {
    return idOrFile.equals(scheme)
        ? this
        : new Options(packs, pack, packSha256, idOrFile, year, organisationKind, maxBytes);
  }

  /** The same with one report year for all reports. */
  public Options withYear(@Nullable Integer reportYear) {
    return Objects.equals(reportYear, year)
        ? this
        : new Options(packs, pack, packSha256, scheme, reportYear, organisationKind, maxBytes);
  }

  /** The same with one kind of body for all reports. */
  public Options withOrganisationKind(@Nullable OrganisationKind kind) {
    return kind == organisationKind
        ? this
        : new Options(packs, pack, packSha256, scheme, year, kind, maxBytes);
  }

  /** The same with another limit of size. */
  public Options withMaxBytes(long bytes) {
    return bytes == maxBytes
        ? this
        : new Options(packs, pack, packSha256, scheme, year, organisationKind, bytes);
  }
}
