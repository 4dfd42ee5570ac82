import { describe, expect, it } from 'vitest';
import { carrierExtra, destinationOf, freight, regionOf } from '../../src/shop/index.ts';
import { qinghe } from './qinghe.ts';

describe('where a place lies', () => {
  it('knows cities and provinces, alone or in an address', () => {
    expect(regionOf(qinghe, '成都')?.name).toBe('川渝陕');
    expect(regionOf(qinghe, '四川成都武侯区')?.name).toBe('川渝陕');
    expect(regionOf(qinghe, '寄到浙江省杭州市')?.name).toBe('江浙沪皖');
  });

  it('goes by the place named first, for a street may carry the name of another', () => {
    expect(regionOf(qinghe, '上海市南京西路')?.name).toBe('江浙沪皖');
    expect(regionOf(qinghe, '青岛市香港中路')?.name).toBe('华东华中');
  });

  it('takes the longest of several names that begin at one place', () => {
    expect(destinationOf(qinghe, '内蒙古包头')).toMatchObject({ kind: 'served', place: '内蒙古' });
  });

  it('tells places that are not served from places it does not know', () => {
    expect(destinationOf(qinghe, '香港九龙')).toEqual({ kind: 'not-served', place: '香港' });
    expect(destinationOf(qinghe, '我家')).toEqual({ kind: 'unknown' });
    expect(regionOf(qinghe, '台湾')).toBeNull();
    expect(regionOf(qinghe, '')).toBeNull();
  });
});

describe('freight', () => {
  it('is free from exactly 99 yuan on', () => {
    expect(freight(qinghe, '成都', 9899)).toBe(1000);
    expect(freight(qinghe, '成都', 9900)).toBe(0);
  });

  it('costs more the farther it goes', () => {
    const fees = ['杭州', '长沙', '广州', '昆明', '沈阳', '兰州', '拉萨'].map((p) =>
      freight(qinghe, p, 7900),
    );
    expect(fees).toEqual([800, 800, 1000, 1200, 1200, 1500, 1800]);
  });

  it('is not known where nobody delivers', () => {
    expect(freight(qinghe, '澳门', 50_000)).toBeNull();
    expect(freight(qinghe, '月球', 50_000)).toBeNull();
  });
});

describe('carriers', () => {
  it('adds nothing for the usual one and its fee for another', () => {
    expect(carrierExtra(qinghe, '风达快递')).toBe(0);
    expect(carrierExtra(qinghe, '迅行速运')).toBe(1200);
  });

  it('has no fee for a carrier the shop does not send with', () => {
    expect(carrierExtra(qinghe, '某某快递')).toBeNull();
  });
});
