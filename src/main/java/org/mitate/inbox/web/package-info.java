/// The pages of the inbox: what came in, whose it is, and what is next.
@NullMarked
package org.mitate.inbox.web;

import org.jspecify.annotations.NullMarked;
