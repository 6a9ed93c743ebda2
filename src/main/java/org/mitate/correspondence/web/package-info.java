@NullMarked
package org.mitate.correspondence.web;

import org.jspecify.annotations.NullMarked;
