using AotSmoke;

// Code that is compiled ahead of time cannot generate code at run time. A successful call shows that the SDK does not need that. The
// first line is printed at the first response, so that the starting process can measure the time.
using var shop = args.Length == 0 ? new LoopbackShop() : null;
Console.WriteLine(await Caller.RunAsync(shop?.Address ?? new Uri(args[0]), static () => Console.WriteLine("Answered.")));
