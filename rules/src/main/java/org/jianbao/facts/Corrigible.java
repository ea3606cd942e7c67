package org.jianbao.facts;

import java.util.List;

/**
 * A statement about several figures. A finding on it is implied by findings on its figures
 * ({@code @impliedBy}), not by others of its section: one wrong figure is one defect.
 */
public interface Corrigible extends Located {

  /** Whether the statement holds once its figures are corrected, and any of them is. */
  boolean holdsWith(List<Correction> corrections);
}
