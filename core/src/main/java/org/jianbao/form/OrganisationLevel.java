package org.jianbao.form;

import java.util.Locale;

/** The level of administration a body belongs to. */
public enum OrganisationLevel {
  /** The State Council and its departments. */
  NATIONAL,
  /** Province, autonomous region, municipality under the central government. */
  PROVINCE,
  /** City with districts, prefecture. */
  CITY,
  /** County, district, county-level city. */
  COUNTY,
  /** Township, town, street. */
  TOWNSHIP;

  /** The word in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
