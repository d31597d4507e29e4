using System.Globalization;

namespace ShopSdk.Emulator;

/// <summary>
/// The one state behind all emulated providers: catalog, stock, coupons, buyers, carts and orders. Every member may be
/// called from any thread; providers change the state only while they hold its lock.
/// </summary>
public sealed class EmulatedShop
{
    private readonly TimeProvider _clock;
    private readonly Dictionary<long, (EmulatedProduct Product, EmulatedVariant Variant)> _variants = [];
    private readonly Dictionary<long, int> _stock = [];
    private readonly Dictionary<string, EmulatedCoupon> _coupons = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EmulatedCart> _carts = new(StringComparer.Ordinal);
    private readonly List<EmulatedOrder> _orders = [];
    private readonly Dictionary<(string Provider, string Id), EmulatedOrder> _ordersById = [];
    private readonly int _seed;
    private long _sequence;

    internal EmulatedShop(ShopCatalog catalog, TimeProvider clock, int seed)
    {
        Catalog = catalog;
        _clock = clock;
        _seed = seed;
        foreach (EmulatedProduct product in catalog.Products)
        foreach (EmulatedVariant variant in product.Variants)
        {
            _variants.Add(variant.Id, (product, variant));
            _stock.Add(variant.Id, variant.Stock);
        }
        foreach (EmulatedCoupon coupon in catalog.Coupons)
            _coupons.Add(coupon.Code, coupon);
        foreach (EmulatedCart cart in catalog.Carts)
            _carts.Add(cart.Token, cart);
    }

    /// <summary>Gets the catalog that the shop started with.</summary>
    public ShopCatalog Catalog { get; }

    /// <summary>Gets all orders and draft orders of all providers, oldest first, as they are now.</summary>
    public IReadOnlyList<EmulatedOrder> Orders
    {
        get
        {
            lock (Gate)
                return [.. _orders];
        }
    }

    internal Gate Gate { get; } = new();

    /// <summary>Fills a cart as a storefront would.</summary>
    /// <param name="items">Variants of the catalog; an unknown one is an <see cref="ArgumentException"/>.</param>
    /// <returns>The cart's token: thirty-two hexadecimal digits.</returns>
    public string AddCart(params EmulatedItem[] items)
    {
        lock (Gate)
        {
            foreach (EmulatedItem item in items)
            {
                ThrowIfUnknown(item.VariantId, nameof(items));
                ArgumentOutOfRangeException.ThrowIfLessThan(item.Quantity, 1, nameof(items));
            }
            string token = NextToken(32);
            _carts.Add(token, new EmulatedCart(token, [.. items]));
            return token;
        }
    }

    /// <summary>Adds a coupon, or replaces the one with the same code.</summary>
    public void AddCoupon(EmulatedCoupon coupon)
    {
        lock (Gate)
            _coupons[coupon.Code] = coupon;
    }

    /// <summary>Gets how many pieces of a variant are left; zero for an unknown one.</summary>
    public int StockOf(long variantId)
    {
        lock (Gate)
            return _stock.GetValueOrDefault(variantId);
    }

    /// <summary>Sets how many pieces of a variant are left.</summary>
    /// <exception cref="ArgumentException">The catalog has no such variant, or the number is below zero.</exception>
    public void SetStock(long variantId, int pieces)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pieces);
        lock (Gate)
        {
            ThrowIfUnknown(variantId, nameof(variantId));
            _stock[variantId] = pieces;
        }
    }

    /// <summary>Changes the unit price of a variant, in major units. Drafts use it when they are next computed.</summary>
    /// <exception cref="ArgumentException">The catalog has no such variant, or the price is below zero.</exception>
    public void SetPrice(long variantId, decimal price)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        lock (Gate)
        {
            ThrowIfUnknown(variantId, nameof(variantId));
            (EmulatedProduct product, EmulatedVariant variant) = _variants[variantId];
            _variants[variantId] = (product, variant with { Price = price });
        }
    }

    private void ThrowIfUnknown(long variantId, string parameter)
    {
        if (!_variants.ContainsKey(variantId))
            throw new ArgumentException(
                $"The catalog has no variant {variantId}, only {string.Join(", ", _variants.Keys)}.",
                parameter
            );
    }

    internal (EmulatedProduct Product, EmulatedVariant Variant)? FindVariant(long variantId) =>
        _variants.TryGetValue(variantId, out (EmulatedProduct, EmulatedVariant) found) ? found : null;

    /// <summary>Gets the coupons as they are now, by their numbers.</summary>
    internal IEnumerable<EmulatedCoupon> Coupons => _coupons.Values.OrderBy(coupon => coupon.Id);

    internal EmulatedCart? FindCart(string token) => _carts.GetValueOrDefault(token);

    internal EmulatedCustomer? FindCustomer(string token) =>
        Catalog.Customers.FirstOrDefault(customer => string.Equals(customer.Token, token, StringComparison.Ordinal));

    internal EmulatedCoupon? FindCoupon(Func<EmulatedCoupon, bool> matches) => _coupons.Values.FirstOrDefault(matches);

    internal CouponOutcome Judge(string code, IReadOnlyList<(long Product, decimal Gross)> lines) =>
        CouponArithmetic.Judge(_coupons.GetValueOrDefault(code), lines, _clock.GetUtcNow());

    internal void AddOrder(EmulatedOrder order)
    {
        _ordersById.Add((order.Provider, order.Id), order);
        _orders.Add(order);
    }

    internal void RemoveOrder(EmulatedOrder order)
    {
        _ordersById.Remove((order.Provider, order.Id));
        _orders.Remove(order);
    }

    internal EmulatedOrder? FindOrder(string provider, string id) => _ordersById.GetValueOrDefault((provider, id));

    /// <summary>
    /// Whether a request to place an order of this shop would name the intent. Some providers place several orders in one request.
    /// </summary>
    internal bool HasIntent(string intent)
    {
        lock (Gate)
            return intent
                .Split(',')
                .All(part =>
                    _orders.Exists(order =>
                        string.Equals(order.Reference.Length > 0 ? order.Reference : order.Id, part, StringComparison.Ordinal)
                    )
                );
    }

    internal IEnumerable<T> OrdersOf<T>()
        where T : EmulatedOrder => _orders.OfType<T>();

    internal void TakeStock(long variantId, int pieces) => _stock[variantId] = _stock.GetValueOrDefault(variantId) - pieces;

    /// <summary>A unique number, small and increasing with each call.</summary>
    internal long NextNumber() => Interlocked.Increment(ref _sequence);

    /// <summary>Fifteen digits in the providers' format: the day, then an increasing number.</summary>
    internal string NextOrderNumber() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_clock.GetUtcNow():yyMMdd}{160_050_000 + NextNumber() * 7 % 800_000_000:D9}"
        );

    /// <summary>Hexadecimal digits. Runs with the same seed get the same digits; within one run they are unique.</summary>
    internal string NextToken(int digits)
    {
        ulong value = unchecked((ulong)NextNumber() * 0x9E3779B97F4A7C15UL + (uint)_seed);
        string text = "";
        while (text.Length < digits)
        {
            text += value.ToString("x16", CultureInfo.InvariantCulture);
            value = unchecked((value ^ (value >> 29)) * 0xBF58476D1CE4E5B9UL);
        }
        return text[..digits];
    }
}
