/** Preloaded before the entry of each child: if the launcher is gone, even through `kill -9`, the child ends by itself. */
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
