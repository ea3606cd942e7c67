/**
 * What a file format gives, without meaning: blocks of text and tables, each with its place in the
 * file, and the plug-in point of the readers that make them. Knows nothing of annual reports.
 */
@NullMarked
package org.jianbao.document;

import org.jspecify.annotations.NullMarked;
