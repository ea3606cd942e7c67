/**
 * What the formats share that are a zip of XML parts (docx, ofd): a look into the zip that trusts
 * nothing, streams that end at a limit, and XML without document types and entities.
 */
@NullMarked
package org.jianbao.document.container;

import org.jspecify.annotations.NullMarked;
