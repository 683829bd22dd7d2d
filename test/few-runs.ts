import fc from "fast-check";

// Under mutation testing every law is tried against every change: a few examples each say enough.
fc.configureGlobal({ numRuns: 25 });
