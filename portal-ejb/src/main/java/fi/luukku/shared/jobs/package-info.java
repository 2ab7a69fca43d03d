/** Work that goes on beside the requests: plumbing for every capability, without business words. */
package fi.luukku.shared.jobs;
