package org.jianbao.facts;

import org.jianbao.report.Place;

/** A fact that stands somewhere in the report. */
public interface Located {

  /** Where it stands, or where it should stand if it is absent. */
  Place place();
}
