@NullMarked
package org.mitate.documents.web;

import org.jspecify.annotations.NullMarked;
