/**
 * The reference for authors of rules (规则作者): every fact and its fields, in Chinese, with the keys
 * of the tables. Knows facts, packs and rules; nothing of reports, of what rules find or of the
 * command line.
 */
@NullMarked
package org.jianbao.reference;

import org.jspecify.annotations.NullMarked;
