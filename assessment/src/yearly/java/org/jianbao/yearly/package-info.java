/**
 * Made yearly folders of reports for tests and measurements: bodies of invented places, figures
 * that fit together over years and levels, own prose, files as offices send them.
 */
@NullMarked
package org.jianbao.yearly;

import org.jspecify.annotations.NullMarked;
