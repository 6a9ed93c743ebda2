@NullMarked
package org.mitate.cases.web;

import org.jspecify.annotations.NullMarked;
