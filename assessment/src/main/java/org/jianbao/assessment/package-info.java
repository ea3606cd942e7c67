/** Many reports judged together; knows scorecards, not how they are shown. */
@NullMarked
package org.jianbao.assessment;

import org.jspecify.annotations.NullMarked;
