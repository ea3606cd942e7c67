/**
 * A yearly assessment from the reports checked to the results: which report is whose, what it is
 * compared with, what that comes to. Works from the store alone, one report after the other; knows
 * neither how reports are read nor how results are shown.
 */
@NullMarked
package org.jianbao.run;

import org.jspecify.annotations.NullMarked;
