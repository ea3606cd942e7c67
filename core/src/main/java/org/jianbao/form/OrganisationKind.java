package org.jianbao.form;

import java.util.Locale;

/** What kind of body (机关) reports. */
public enum OrganisationKind {
  /** A people's government above the township (人民政府). */
  GOVERNMENT,
  /** A department of a government (部门). */
  DEPARTMENT,
  /** A township or town government (乡镇). */
  TOWNSHIP,
  /** A street office (街道办事处). */
  STREET,
  /** Any other body, such as the administration of a development area (管委会). */
  OTHER;

  /** The word in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
